import { eachIsOneFault, inFile, inModule, written } from './testing/one-fault';

describe('A number or day that cannot be meant is one fault, at its file and place', () => {
  eachIsOneFault([
    [
      'a number beyond the column',
      inModule((one) => (one.editions[0].seats = 3e9)),
      /^modules\.json \[3\]\.editions\[0\]\.seats: /,
    ],
    [
      'a number beyond all numbers',
      written('modules.json', '"hours": 20', '"hours": 1e400'),
      /^modules\.json \[\d+\]\.hours: /,
    ],
    [
      'more enrolments than a column holds',
      inModule((one) => (one.enrolments = 2 ** 31)),
      /^modules\.json \[3\]\.enrolments: /,
    ],
    [
      'fewer than no seats',
      inModule((one) => (one.editions[0].seats = -1)),
      'modules.json [3].editions[0].seats: is a whole number from 0 to 1000000',
    ],
    [
      'more than numbers can count',
      written('modules.json', '"seats": 200', '"seats": 9007199254740993'),
      'modules.json [0].editions[0].seats: is a whole number from 0 to 1000000',
    ],
    ['half a seat', inModule((one) => (one.editions[0].seats = 1.5)), /^modules\.json \[3\]\.editions\[0\]\.seats: /],
    [
      'the year 0000',
      inModule((one) => (one.editions[0].start = '0000-01-01')),
      /^modules\.json \[3\]\.editions\[0\]\.start: "0000-01-01" is not a day/,
    ],
    [
      'the year 1027',
      inModule((one) => (one.editions[0].start = '1027-01-11')),
      /^modules\.json \[3\]\.editions\[0\]\.start: /,
    ],
    [
      'the year 2926',
      inModule((one) => (one.editions[0].start = '2926-01-11')),
      'modules.json [3].editions[0].start: is no day between 2000-01-01 and 2099-12-31',
    ],
    [
      'a day of 5 MB',
      inModule((one) => (one.editions[0].start = '2'.repeat(5_000_000))),
      /^modules\.json \[3\]\.editions\[0\]\.start: "2{80}…" is not a day/,
    ],
    [
      'more taken than there are seats',
      inModule((one) => Object.assign(one.editions[0], { seats: 200, taken: 9999 })),
      'modules.json [3].editions[0].taken: more is taken than the 200 seats there are',
    ],
    [
      'more contact hours than hours',
      inModule((one) => Object.assign(one, { hours: 8, contactHours: 500 })),
      'modules.json [3].contactHours: is more than the 8 hours of the whole module',
    ],
    [
      'hours below a thousandth',
      inModule((one) => Object.assign(one, { hours: 0.0004, contactHours: 0 })),
      'modules.json [3].hours: is told more finely than in thousandths of an hour',
    ],
    ['no hours', inModule((one) => (one.hours = 0)), 'modules.json [3].hours: takes more than 0 hours'],
    [
      'hours of a route below a thousandth',
      inFile('routes.json', (all) => (all[0].fixedPathHours = 1 / 3)),
      'routes.json [0].fixedPathHours: is told more finely than in thousandths of an hour',
    ],
    [
      'a certificate of no months',
      inModule((one) => (one.certificate.validMonths = 0)),
      /^modules\.json \[3\]\.certificate\.validMonths: /,
    ],
  ]);
});
