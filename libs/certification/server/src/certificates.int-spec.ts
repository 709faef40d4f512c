import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwardCertificate, type AwardDossier } from '@academy/certification/core';
import type { TeacherId } from '@academy/contracts/identity';
import { clockAt } from '@academy/kernel';
import { causeOf } from '@academy/platform/outbox';
import { actingFor, newId, withRowsOfOthers } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { aDossier } from '../../core/src/testing/builders';
import { certificateStorePromises } from '../../core/src/testing/certificate-store-promises';
import { PostgresEnrolmentMoves } from '../../../enrolment/server/src/postgres/enrolment-moves';
import { anEnrolmentIn } from '../../../enrolment/server/src/testing';
import { Credentials, siteAt } from './credential';
import { inLanguage } from '@academy/platform/language';
import { HolderCertificateFiles } from './holder/certificate-files';
import { CommittingHolderErasure } from './holder/holder-erasure';
import { certificateHtml } from './http/certificate-html';
import { namelessHtml } from './http/nameless-html';
import { KeyRing } from './keys';
import { PostgresCertificateStore } from './postgres/certificate-store';
import { PublicCertificates } from './public/public-certificates';
import { signerWith } from './signing/certificate-signer';
import { certificationTables } from './postgres/tables';
import { enrolmentTables } from '../../../enrolment/server/src/postgres/tables';

const clock = clockAt(new Date('2026-11-24T14:05:09Z'));
const moves = new PostgresEnrolmentMoves();
const site = siteAt('https://academie.example');

let database: TestDatabase;
let worker: DataSource;
let owner: DataSource;
let folder: string;
let keys: KeyRing;
beforeAll(async () => {
  database = await aDatabase([...certificationTables, ...enrolmentTables]);
  worker = await database.as('worker');
  owner = await database.as('owner');
  folder = await mkdtemp(join(tmpdir(), 'academy-keys-'));
  keys = await KeyRing.open(folder, site.home);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

certificateStorePromises('on Postgres', async () => {
  const store = new PostgresCertificateStore(worker, moves);
  return {
    store,
    anEnrolment: async (state) => (await anEnrolmentIn(worker, { state })).enrolmentId,
    certificates: (teacherId) => store.ofTeacher(teacherId),
    told: async (teacherId) => (await newsIn(owner, 'teacherId', teacherId)).length,
  };
});

/** Everything of one award, for a teacher and module version of its own. */
function anAward(facts: Partial<AwardDossier> = {}) {
  const moduleVersionId = newId();
  const usual = aDossier();
  const dossier: AwardDossier = {
    ...usual,
    teacherId: newId<'Teacher'>(),
    module: { ...usual.module, moduleVersionId },
    requirements: { ...usual.requirements, moduleVersionId },
    completion: { moduleVersionId, rule: 'all-parts', completedAt: clock.now() },
    ...facts,
  };
  const credentials = new Credentials(keys, site, clock);
  const store = new PostgresCertificateStore(worker, moves);
  let serials = 0;
  const mint = {
    newId: () => newId<'Certificate'>(),
    newSerial: () => `${dossier.teacherId}-${(serials += 1)}`,
  };
  const signer = signerWith(keys, credentials);
  const awarding = new AwardCertificate({ of: async () => dossier }, store, mint, signer, clock);
  return {
    dossier,
    /** Awards what the teacher's next edition earned: each time another, or one that is given. */
    completed: async () =>
      (await anEnrolmentIn(worker, { teacherId: dossier.teacherId, state: 'completed' })).enrolmentId,
    async award(event: string = newId(), enrolmentId?: string) {
      const enrolment = enrolmentId ?? (await this.completed());
      return awarding.execute({ cause: causeOf(event, 'certification.award'), enrolmentId: enrolment });
    },
    certificates: () => store.ofTeacher(dossier.teacherId),
    public: new PublicCertificates(store, credentials, clock),
    async serial(): Promise<string> {
      return (await store.ofTeacher(dossier.teacherId))[0]?.serial ?? '';
    },
  };
}

describe('An award', () => {
  it('is one certificate, however often and at how many places at once it is heard', async () => {
    const one = anAward();
    const event = newId();
    const enrolment = await one.completed();
    await Promise.all([event, event, newId(), newId()].map((heard) => one.award(heard, enrolment)));
    expect(await one.certificates()).toHaveLength(1);
    expect(await newsIn(owner, 'teacherId', one.dossier.teacherId)).toMatchObject([
      { type: 'certification.certificate-awarded.v1' },
    ]);
  });

  it('is a new one for an edition that was followed later, and the first stays, each true at its own page', async () => {
    const one = anAward();
    await one.award();
    await one.award();
    const [renewed, first] = await one.certificates();
    expect(renewed?.serial).not.toBe(first?.serial);
    for (const certificate of [renewed, first]) {
      expect(await one.public.checked(certificate?.serial ?? '')).toMatchObject({ verdict: { kind: 'Valid' } });
    }
  });

  it('is not for an enrolment that is completed no more', async () => {
    const one = anAward();
    const { enrolmentId } = await anEnrolmentIn(worker, { state: 'withdrawn' });
    expect(await one.award(newId(), enrolmentId)).toEqual({ kind: 'NothingToCertify' });
    expect(await one.certificates()).toEqual([]);
  });

  it('gives every certificate a place of its own on a status list', async () => {
    const all = [...Array(10)].map(() => anAward());
    await Promise.all(all.map((one) => one.award()));
    const places = (await Promise.all(all.map((one) => one.certificates()))).flat();
    expect(new Set(places.map(({ statusListId, statusListIndex }) => `${statusListId}/${statusListIndex}`)).size).toBe(
      10,
    );
  });
});

describe('A certificate', () => {
  it('is valid to anyone who checks it, with the credential as it was issued', async () => {
    const one = anAward();
    await one.award();
    const serial = await one.serial();
    expect(await one.public.checked(serial)).toMatchObject({ verdict: { kind: 'Valid' } });
    const credential = JSON.parse((await one.public.credential(serial)) ?? '') as { id: string };
    expect(credential.id).toBe(`https://academie.example/c/${serial}`);
    expect(await one.public.verify(credential)).toMatchObject({ kind: 'Valid' });
    expect(await one.public.verify({ ...credential, name: 'Iets anders' })).toEqual({ kind: 'Tampered' });
  });

  it.each([
    ['its holder’s name', `holder_name = 'Someone Else'`],
    ['a level', `outcomes = jsonb_set(outcomes, '{0,level}', '5')`],
    ['its validity', `valid_until = '2099-01-01'`],
    [
      'one character of the signed credential',
      `credential = replace(credential, 'CertificateOfCompletion', 'CertificateOfCompletioN')`,
    ],
  ])('is not valid any more when %s was changed in the database', async (_, change) => {
    const one = anAward();
    await one.award();
    const serial = await one.serial();
    await owner.query(`UPDATE certification.certificate SET ${change} WHERE serial = $1`, [serial]);
    const checked = await one.public.checked(serial);
    expect(checked).toMatchObject({ verdict: { kind: 'Tampered' } });
    expect(checked && certificateHtml(checked, { site, demo: false })).not.toContain('Someone Else');
  });

  it('stays valid when the academy moves to another address', async () => {
    const one = anAward();
    await one.award();
    const moved = new Credentials(keys, siteAt('https://elsewhere.example'), clock);
    const there = new PublicCertificates(new PostgresCertificateStore(worker, moves), moved, clock);
    expect(await there.checked(await one.serial())).toMatchObject({ verdict: { kind: 'Valid' } });
  });

  it('that nobody earned is not found', async () => {
    expect(await anAward().public.checked('nothing')).toBeUndefined();
    expect(await anAward().public.statusList('99')).toBeUndefined();
  });
});

describe('The public page', () => {
  it('shows what was earned, in Dutch and in English, and nothing that could run', async () => {
    const one = anAward({ holderName: '<script>alert(1)</script>' });
    await one.award();
    const checked = await one.public.checked(await one.serial());
    if (!checked) throw new Error('There is no certificate');
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      inLanguage(language, () => certificateHtml(checked, { site, demo: true })),
    );
    expect(dutch).toContain('Dit certificaat is echt en geldig.');
    expect(english).toContain('This certificate is genuine and valid.');
    expect(`${dutch}${english}`).not.toContain('<script');
  });
});

describe('A certificate whose holder was erased', () => {
  const gone = async () => {
    const one = anAward({ holderName: 'Kanarie Vogel' });
    await one.award();
    const { teacherId } = one.dossier;
    const pdfs = { renderCertificatePdf: async () => new Uint8Array(), close: async () => undefined };
    const files = await worker.transaction((tx) => new HolderCertificateFiles(pdfs).of(tx, teacherId, 'nl'));
    const file = files.find(({ name }) => name.endsWith('.houder.json'))!;
    const serial = await one.serial();
    const erase = () => worker.transaction((tx) => new CommittingHolderErasure().commit(tx, teacherId));
    for (let times = 0; times < 2; times += 1) await erase();
    await owner.query(
      `UPDATE certification.certificate SET holder_name = '', credential = '', teacher_id = gen_random_uuid() WHERE serial = $1`,
      [serial],
    );
    return { one, serial, file: new TextDecoder().decode(file.bytes) };
  };
  const shown = async (serial: string, one: ReturnType<typeof anAward>, file?: string) => {
    const nameless = await one.public.nameless(serial, file);
    return nameless && inLanguage('en', () => namelessHtml(nameless, { site, demo: false }));
  };

  it('stands on its page without a name, and is no credential any more', async () => {
    const { one, serial } = await gone();
    expect(await one.public.checked(serial)).toBeUndefined();
    expect(await one.public.credential(serial)).toBeUndefined();
    const page = await shown(serial, one);
    expect(page).toContain('Its holder had their data erased.');
    expect(page).not.toContain('Kanarie');
  });

  it('is shown to be theirs by the file that they kept, and by no other', async () => {
    const { one, serial, file } = await gone();
    const other = await gone();
    expect(await shown(serial, one, file)).toMatch(/in the name of Kanarie Vogel\..*genuine and valid/);
    const changed = file.replace('Kanarie Vogel', 'Iemand Anders');
    for (const wrong of [changed, other.file, '', '{}', '[1]', 'null', file.slice(1)])
      expect(await shown(serial, one, wrong)).toContain('does not belong to this certificate');
    expect(await shown(serial, one, changed)).not.toContain('Iemand Anders');
  });

  it('is still called revoked when it was', async () => {
    const { one, serial, file } = await gone();
    await owner.query(`UPDATE certification.certificate SET revoked_at = now() WHERE serial = $1`, [serial]);
    expect(await shown(serial, one)).toContain('revoked');
    expect(await one.public.nameless(serial, file)).toMatchObject({ brought: { verdict: { kind: 'Revoked' } } });
  });

  it('whose holder is known has no such page', async () => {
    const one = anAward();
    await one.award();
    expect(await one.public.nameless(await one.serial(), '{}')).toBeUndefined();
    expect(await one.public.nameless('nothing')).toBeUndefined();
  });
});

describe('Where the database knows who asks', () => {
  it('a certificate is its holder’s, and of whoever has its number, of that one alone', async () => {
    const [one, other] = [anAward(), anAward()];
    for (const each of [one, other]) await each.award();
    const app = await database.as('app');
    const store = new PostgresCertificateStore(app, moves);
    const checks = new PublicCertificates(store, new Credentials(keys, site, clock), clock);
    const { teacherId } = one.dossier;
    const as = <T>(who: TeacherId, work: () => T): T => actingFor({ accountId: newId(), teacherId: who }, work);
    const [own] = await as(teacherId, () => store.ofTeacher(teacherId));
    expect(await as(other.dossier.teacherId, () => store.ofTeacher(teacherId))).toEqual([]);
    expect(await store.ofTeacher(teacherId)).toEqual([]);
    expect(Object.keys(own!)).not.toContain('credential');

    const serial = await one.serial();
    expect(own?.serial).toBe(serial);
    for (const asked of [checks.checked(serial), as(other.dossier.teacherId, () => checks.checked(serial))])
      expect(await asked).toMatchObject({ certificate: { teacherId }, verdict: { kind: 'Valid' } });
    for (const odd of [serial.slice(1), `${serial} `, '', '%', '_'.repeat(serial.length)])
      expect(await checks.checked(odd)).toBeUndefined();
    await owner.query(`UPDATE certification.certificate SET revoked_at = now() WHERE serial = $1`, [serial]);
    expect(await store.revokedIn(own!.statusListId)).toContain(own!.statusListIndex);
  });

  it('what rests on a seat is found for a trainer only where rows of others are asked for by name', async () => {
    const one = anAward();
    const enrolmentId = await one.completed();
    await one.award(newId(), enrolmentId);
    const store = new PostgresCertificateStore(await database.as('app'), moves);
    const trainer = { accountId: newId(), teacherId: null };
    expect(await actingFor(trainer, () => store.restingOn(enrolmentId))).toBeUndefined();
    expect(await actingFor(trainer, () => withRowsOfOthers(() => store.restingOn(enrolmentId)))).toMatchObject({
      teacherId: one.dossier.teacherId,
    });
  });
});
