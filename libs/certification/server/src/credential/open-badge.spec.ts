import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { day } from '@academy/kernel';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { anIssuer } from '../testing/an-issuer';

const schema = JSON.parse(await readFile('libs/certification/server/test-data/open-badge-3.0.schema.json', 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const conforms = ajv.compile(schema);
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('The credential of a certificate', () => {
  it('conforms to Open Badges 3.0, whether or not it expires', async () => {
    const { credentials, certificate } = await anIssuer();
    for (const validUntil of [null, day('2029-11-24')]) {
      const issued = await credentials.issue(certificate({ validUntil }));
      expect(conforms(issued) ? [] : conforms.errors).toEqual([]);
    }
  });

  it.each(['criteria', 'name', 'description'])(
    'would not conform without the %s of what was achieved',
    async (part) => {
      const { credentials, certificate } = await anIssuer();
      const issued = structuredClone(await credentials.issue(certificate()));
      delete (issued.credentialSubject.achievement as Record<string, unknown>)[part];
      expect(conforms(issued)).toBe(false);
    },
  );

  it('says what was proven, at which level, and under which framework', async () => {
    const { credentials, certificate } = await anIssuer();
    const { achievement, result } = (await credentials.issue(certificate())).credentialSubject;
    expect(achievement.alignment[0]).toMatchObject({
      targetName: 'Energietechniek, niveau 3',
      targetCode: 'tech.energie',
      targetFramework: expect.stringContaining('2026.1'),
    });
    expect(result.map(({ value }) => value)).toEqual(['3', '2']);
    expect(achievement.description).toContain('geeft geen bevoegdheid');
  });

  it('is valid until the end of its last day in the Netherlands', async () => {
    const { credentials, certificate } = await anIssuer();
    expect(await credentials.issue(certificate({ validUntil: day('2029-07-01') }))).toMatchObject({
      validFrom: '2026-11-24T14:05:09Z',
      validUntil: '2029-07-01T23:59:59+02:00',
      awardedDate: '2026-11-24T00:00:00+01:00',
    });
  });

  it('names nobody, yet lets a name that someone tells be checked', async () => {
    const { credentials, certificate } = await anIssuer();
    const issued = await credentials.issue(certificate({ holderName: 'Ada van den Berg' }));
    const [identity] = issued.credentialSubject.identifier;
    expect(JSON.stringify(issued)).not.toMatch(/Ada|Berg/);
    expect(JSON.stringify(issued)).not.toContain(certificate().teacherId);
    expect(identity?.identityHash).toBe(`sha256$${sha256(`Ada van den Berg${identity?.salt}`)}`);
  });

  it('cannot be tied to another certificate of the same holder by its hash', async () => {
    const { credentials, certificate } = await anIssuer();
    const one = await credentials.issue(certificate({ serial: 'AAAAAAAAAAAAAAAAAAAAAA' }));
    const two = await credentials.issue(certificate({ serial: 'BBBBBBBBBBBBBBBBBBBBBB' }));
    const hashes = [one, two].map(({ credentialSubject }) => credentialSubject.identifier[0]?.identityHash);
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  it('is the same to the byte each time it is issued', async () => {
    const { credentials, certificate } = await anIssuer();
    const [first, second] = [await credentials.issue(certificate()), await credentials.issue(certificate())];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});
