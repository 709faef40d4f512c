import { clockAt, day } from '@academy/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Credentials } from './credentials';
import { anIssuer, withoutNetwork } from '../testing/an-issuer';
import type { StatusOf } from './verify';

type Leaf = { readonly path: readonly (string | number)[]; readonly value: unknown };
type Issued = Record<string, unknown> & { proof: Record<string, string> };

const good: StatusOf = async () => 'good';

function leavesOf(value: unknown, path: Leaf['path'] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function withLeaf(
  credential: unknown,
  path: Leaf['path'],
  change: (holder: Record<string, unknown>, key: string) => void,
) {
  const changed = structuredClone(credential) as Record<string, unknown>;
  let holder = changed;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  change(holder, String(path.at(-1)));
  return changed;
}

describe('Checking a credential', () => {
  let issuer: Awaited<ReturnType<typeof anIssuer>>;
  let issued: Issued;
  let network: ReturnType<typeof withoutNetwork>;
  beforeAll(async () => {
    network = withoutNetwork();
    issuer = await anIssuer();
    issued = await issuer.credentials.issue(issuer.certificate({ validUntil: day('2029-11-24') }));
  });
  afterAll(() => {
    network.restore();
    expect(network.attempts).toEqual([]);
  });
  const verdict = async (credential: unknown, status: StatusOf = good) =>
    (await issuer.credentials.verify(credential, status)).kind;

  it('finds it valid as it was issued, also when its keys come in another order', async () => {
    expect(await verdict(issued)).toBe('Valid');
    expect(await verdict(Object.fromEntries(Object.entries(issued).reverse()))).toBe('Valid');
    expect(await verdict(JSON.parse(JSON.stringify(issued, null, 4)))).toBe('Valid');
  });

  it('finds one changed character in any of its texts', async () => {
    const texts = leavesOf(issued).filter((leaf): leaf is Leaf & { value: string } => typeof leaf.value === 'string');
    expect(texts.length).toBeGreaterThan(60);
    for (const { path, value } of texts) {
      const edit = fc.record({ at: fc.nat(value.length - 1), by: fc.constantFrom('a', 'Z', '0', '9', '-', 'é', '') });
      await fc.assert(
        fc.asyncProperty(edit, async ({ at, by }) => {
          const text = value.slice(0, at) + by + value.slice(at + 1);
          fc.pre(text !== value);
          const changed = withLeaf(issued, path, (holder, key) => (holder[key] = text));
          expect([path, text, await verdict(changed)]).toEqual([
            path,
            text,
            expect.stringMatching(/Tampered|UnknownIssuer/),
          ]);
        }),
        { numRuns: 6 },
      );
    }
  });

  it('finds anything that was removed, or is no text any more', async () => {
    for (const { path } of leavesOf(issued)) {
      const removed = withLeaf(issued, path, (holder, key) =>
        Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key],
      );
      expect([path, await verdict(removed)]).toEqual([path, expect.stringMatching(/Tampered|UnknownIssuer/)]);
      const negated = withLeaf(issued, path, (holder, key) => (holder[key] = !holder[key]));
      expect([path, await verdict(negated)]).toEqual([path, expect.stringMatching(/Tampered|UnknownIssuer/)]);
    }
  });

  it('finds what was added', async () => {
    expect(await verdict({ ...issued, evidence: [{ type: ['Evidence'], name: 'extra' }] })).toBe('Tampered');
    expect(await verdict({ ...issued, onbekend: 'veld' })).toBe('Tampered');
  });

  it('refuses games with the proof', async () => {
    const { proof, ...unsigned } = issued;
    const games: unknown[] = [
      unsigned,
      { ...unsigned, proof: [] },
      { ...unsigned, proof: [proof] },
      { ...unsigned, proof: [proof, proof] },
      { ...unsigned, proof: { ...proof, cryptosuite: 'ecdsa-rdfc-2019' } },
      { ...unsigned, proof: { ...proof, cryptosuite: 'none' } },
      { ...unsigned, proof: { ...proof, type: 'Ed25519Signature2020' } },
      { ...unsigned, proof: { ...proof, proofPurpose: 'authentication' } },
      { ...unsigned, proof: { ...proof, proofValue: '' } },
      { ...unsigned, proof: { ...proof, proofValue: `z${'1'.repeat(88)}` } },
      { ...unsigned, proof: { ...proof, previousProof: 'urn:x' } },
    ];
    for (const game of games) expect(await verdict(game)).toMatch(/Tampered|UnknownIssuer/);
  });

  it('refuses contexts that give old words another meaning', async () => {
    const [first, second] = issued['@context'] as string[];
    for (const contexts of [[first, second, { name: 'urn:x' }], [first], [second, first], first]) {
      expect(await verdict({ ...issued, '@context': contexts })).toBe('Tampered');
    }
  });

  it('does not know an issuer who signs properly with a key of their own', async () => {
    const elsewhere = await anIssuer('https://elders.example');
    expect(await verdict(await elsewhere.credentials.issue(elsewhere.certificate()))).toBe('UnknownIssuer');
  });

  it('finds tampering when another key signs in our name, or our key is named under another signature', async () => {
    const impostor = await anIssuer('https://academie.example');
    expect(await verdict(await impostor.credentials.issue(impostor.certificate()))).toBe('Tampered');
    const { proof } = await impostor.credentials.issue(impostor.certificate());
    expect(await verdict({ ...issued, proof: { ...issued.proof, proofValue: proof.proofValue } })).toBe('Tampered');
  });

  it('makes nothing of what is no credential', async () => {
    for (const nothing of [null, undefined, 'tekst', 7, [], {}, { issuer: null, proof: null }]) {
      expect(await verdict(nothing)).toBe('UnknownIssuer');
    }
  });

  it('tells expired, revoked and unknown apart', async () => {
    const at = (moment: string) => new Credentials(issuer.keys, issuer.site, clockAt(new Date(moment)));
    expect(await verdict(issued, async () => 'revoked')).toBe('Revoked');
    expect(await verdict(issued, async () => 'unknown')).toBe('StatusUnknown');
    expect(await verdict(issued, () => Promise.reject(new Error('unreachable')))).toBe('StatusUnknown');
    expect((await at('2029-11-24T22:59:00Z').verify(issued, good)).kind).toBe('Valid');
    expect((await at('2029-11-24T23:00:00Z').verify(issued, good)).kind).toBe('Expired');
    expect((await at('2029-12-01T00:00:00Z').verify(issued, async () => 'revoked')).kind).toBe('Revoked');
  });

  it('asks for the status at the place that the credential names', async () => {
    const asked: unknown[] = [];
    await issuer.credentials.verify(issued, async (place) => (asked.push(place), 'good'));
    expect(asked).toEqual([{ statusListCredential: 'https://academie.example/status/1', index: 81_007 }]);
  });
});
