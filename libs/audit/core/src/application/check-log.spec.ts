import { array, asyncProperty, assert, constantFrom, nat, option, record, string } from 'fast-check';
import type { Entry } from '../domain/entry';
import { aLog, happeningsFor, reading } from '../testing/a-log';
import { checkLog } from './check-log';

const reasons = array(option(string()), { minLength: 1, maxLength: 9 });
const written = record({ reasons, cut: nat(9) }).map(({ reasons, cut }) => {
  const all = happeningsFor(reasons);
  return aLog([all.slice(0, cut), all.slice(cut)]);
});

/** What stands in an entry, each another than it was. */
const changes: Readonly<Record<string, (entry: Entry) => Partial<Entry>>> = {
  eventId: ({ eventId }) => ({ eventId: `${eventId}x` }),
  at: ({ at }) => ({ at: new Date(at.getTime() + 1) }),
  kind: ({ kind }) => ({ kind: kind === 'ROLE_GIVEN' ? 'ROLE_ENDED' : 'ROLE_GIVEN' }),
  by: ({ by }) => ({ by: by === null ? 'account-9' : null }),
  whom: ({ whom }) => ({ whom: `${whom}0` }),
  organisationId: ({ organisationId }) => ({ organisationId: organisationId === null ? 'lichtlijn' : null }),
  about: ({ about }) => ({ about: about === null ? '' : null }),
  reason: ({ reason }) => ({ reason: `${reason ?? ''}.` }),
  reasonDigest: ({ reasonDigest }) => ({ reasonDigest: reasonDigest === null ? '' : null }),
  link: ({ link }) => ({ link: `${link}x` }),
};

describe('The log of what was done', () => {
  it('is whole when nobody touched it, however it was written', () =>
    assert(
      asyncProperty(written, async ({ entries, head, digest }) => {
        const whole = { kind: 'Whole', entries: entries.length, link: head.link };
        expect(await checkLog(reading(entries, head), digest)).toEqual(whole);
      }),
    ));

  it('is whole when reasons were erased with their salts', () =>
    assert(
      asyncProperty(written, nat(), async ({ entries, head, digest }, erase) => {
        const left = entries.map((entry, at) => (erase & (1 << at) ? { ...entry, reason: null, salt: null } : entry));
        expect(await checkLog(reading(left, head), digest)).toMatchObject({ kind: 'Whole' });
      }),
    ));

  it('names the first entry in which anything was changed', () =>
    assert(
      asyncProperty(
        written,
        nat(8),
        constantFrom(...Object.keys(changes)),
        async ({ entries, head, digest }, nth, what) => {
          const at = nth % entries.length;
          const changed = entries.map((entry, one) => (one === at ? { ...entry, ...changes[what]!(entry) } : entry));
          expect(await checkLog(reading(changed, head), digest)).toMatchObject({ kind: 'Broken', at: at + 1 });
        },
      ),
    ));

  it('names where an entry is missing, also the last one, and one that nobody wrote', () =>
    assert(
      asyncProperty(written, nat(8), async ({ entries, head, digest }, nth) => {
        const at = nth % entries.length;
        const without = entries.filter((_, one) => one !== at);
        expect(await checkLog(reading(without, head), digest)).toMatchObject({ kind: 'Broken', at: at + 1 });
        const forged = { ...entries[at]!, number: entries.length + 1 };
        expect(await checkLog(reading([...entries, forged], head), digest)).toMatchObject({ kind: 'Broken' });
      }),
    ));

  it('is whole with nothing in it', async () => {
    const { entries, head, digest } = aLog([]);
    expect(await checkLog(reading(entries, head), digest)).toEqual({ kind: 'Whole', entries: 0, link: '' });
  });
});
