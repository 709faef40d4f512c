import type { Role } from '@academy/contracts/identity';
import { addDays, type Day } from '@academy/kernel';
import fc from 'fast-check';
import Papa from 'papaparse';
import { LONGEST_LIST, MOST_INVITED, readInvitees, type CutIntoRows } from './read-invitees';
import { roles } from './roles';
import type { Invitee } from './weigh-lines';

const cut: CutIntoRows = (csv, how) => Papa.parse<string[]>(csv, how);
const read = (...lines: readonly string[]) => readInvitees(lines.join('\n'), cut);
const inviteesIn = (text: string) => {
  const list = readInvitees(text, cut);
  return list.kind === 'Read' ? list.lines.map(({ invitee }) => invitee) : list.kind;
};
/** Each line with what is wrong in it. */
const faultsIn = (...lines: readonly string[]) => {
  const list = read(...lines);
  if (list.kind !== 'Read') return list;
  return list.lines.map(({ line, faults }) => [line, ...faults.map(({ problem }) => problem.kind)]);
};
const ada: Invitee = { email: 'ada@voorbeeld.nl', role: 'author', factor: 0.8, until: '2027-07-31' as Day };

describe('A list of who is to be invited', () => {
  it.each([
    ['in English', 'email,role,factor,until\nada@voorbeeld.nl,author,0.8,2027-07-31\n'],
    ['in Dutch', 'E-mailadres;Rol;Werktijdfactor;Tot en met\nAda@Voorbeeld.nl;Auteur;0,8;31-7-2027'],
    ['of a sheet, with tabs', 'rol\tmail\tt/m\tfactor\r\nAUTEUR\tada@voorbeeld.nl\t31/07/2027\t80%\r\n'],
    ['with a mark of its encoding', '\uFEFFemail,role,factor,until\r\nada@voorbeeld.nl,author,0.8,2027-07-31'],
    ['of an old machine', 'email;rol;factor;tot\rada@voorbeeld.nl;auteur;0,80;31.07.2027'],
    ['with quotes', '"email","role","factor","until"\n" ada@voorbeeld.nl ","author","0,8","2027-07-31"'],
    [
      'with columns of its own',
      'naam,email,klas,rol,factor,tot\n"Bakker, Ada",ada@voorbeeld.nl,4H,auteur,0.8,2027-07-31',
    ],
    ['with empty lines', '\n\nemail,role,factor,until\n\n , ,,\nada@voorbeeld.nl,author,0.8,2027-07-31\n\n'],
  ])('is read %s', (_, text) => {
    expect(inviteesIn(text)).toEqual([ada]);
  });

  it('needs no more than addresses and roles, and asks one person to be several things', () => {
    expect(inviteesIn('email,rol\nada@voorbeeld.nl,docent\nada@voorbeeld.nl,auteur')).toEqual([
      { email: 'ada@voorbeeld.nl', role: 'staff', factor: null, until: null },
      { email: 'ada@voorbeeld.nl', role: 'author', factor: null, until: null },
    ]);
  });

  it('names of each line all that is wrong, by the number that an editor shows', () => {
    expect(
      faultsIn(
        'email,role,factor,until',
        '',
        'ada,baas,veel,morgen',
        'ada@voorbeeld.nl,author,0.8,2027-02-30',
        'ben@voorbeeld.nl,author,1e3,',
        'cas@voorbeeld.nl,author,0,8,2027-07-31',
        ',,0.5,',
        'dex@voorbeeld.nl,author',
      ),
    ).toEqual([
      [3, 'AddressUnreadable', 'RoleUnknown', 'FactorUnreadable', 'UntilUnreadable'],
      [4, 'UntilUnreadable'],
      [5, 'FactorUnreadable'],
      [6, 'CellsTooMany'],
      [7, 'AddressUnreadable', 'RoleUnknown'],
      [8],
    ]);
  });

  it('with a quote that is not closed says where, and takes nobody for read who stands behind it', () => {
    expect(faultsIn('email,role', '"ada@voorbeeld.nl,author', 'ben@voorbeeld.nl,author')).toEqual([[2, 'QuoteBroken']]);
    expect(faultsIn('email,role', '"ada@voorbeeld.nl', '",author', 'ben@voorbeeld.nl,author')).toEqual([
      [2, 'QuoteBroken'],
      [4],
    ]);
  });

  it('is none without a line, an address or a role, with a column twice, or longer than one may be', () => {
    expect([read(''), read('\uFEFF'), read(' ', '\t'), read('email,role'), read('email,role', ' , ')]).toEqual(
      Array.from({ length: 5 }, () => ({ kind: 'ListEmpty' })),
    );
    expect(read('ada@voorbeeld.nl,author')).toEqual({ kind: 'ColumnMissing', column: 'email' });
    expect(read('mail,functie', 'ada@voorbeeld.nl,author')).toEqual({ kind: 'ColumnMissing', column: 'role' });
    expect(read('mail,rol,email', 'a,b,c')).toEqual({ kind: 'ColumnTwice', column: 'email' });
    const many = (count: number) => Array.from({ length: count }, (_, nth) => `nr${nth}@voorbeeld.nl,author`);
    expect(read('email,role', ...many(MOST_INVITED))).toMatchObject({ kind: 'Read' });
    expect(read('email,role', ...many(MOST_INVITED + 1))).toEqual({ kind: 'TooManyPeople' });
    expect(read('email,role', 'x'.repeat(LONGEST_LIST))).toEqual({ kind: 'ListTooLong' });
  });

  const someone = fc.record<Invitee>({
    email: fc.stringMatching(/^[a-z\d]{1,9}(\.[a-z]{1,9})?@[a-z\d]{1,9}\.nl$/),
    role: fc.constantFrom<Role>(...roles),
    factor: fc.option(fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100)),
    until: fc.option(fc.nat(4_000).map((days) => addDays('2026-11-28' as Day, days))),
  });

  it('says what was written, whatever stands between the cells, at the end of lines and around them', () => {
    const style = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      quotes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 40 }), style, (people, how) => {
        const rows = people.map(({ email, role, factor, until }) => [email, role, factor ?? '', until ?? '']);
        const text = Papa.unparse([['email', 'role', 'factor', 'until'], ...rows], how);
        expect(inviteesIn(text)).toEqual(people);
      }),
    );
  });

  it('of whatever text answers something, and takes for read only who could be mailed', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '\0', '\uFEFF', 'é', '=cmd()', 'a@b.nl', 'author'))
        .map((parts) => parts.join('')),
    );
    const head = fc.constantFrom('', 'email,role\n', 'rol;mail;factor;tot\r\n', '"email",role,factor,until\n');
    fc.assert(
      fc.property(head, odd, (first, rest) => {
        const list = readInvitees(first + rest, cut);
        if (list.kind !== 'Read') return;
        for (const { invitee, faults } of list.lines) {
          expect(faults.length > 0).toBe(invitee === undefined);
          if (invitee) expect(invitee.email).toMatch(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
