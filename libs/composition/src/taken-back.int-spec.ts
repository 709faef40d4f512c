import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwardCertificate, awardRuleOf, type CertificateSigner } from '@academy/certification/core';
import type { CertificateAwarded, CertificateRevoked } from '@academy/contracts/certification';
import type { ModuleVersion } from '@academy/contracts/catalogue';
import { WithdrawEnrolment, type EnrolmentId } from '@academy/enrolment/core';
import { clockAt } from '@academy/kernel';
import { SignOff, TakeBackSignOff } from '@academy/learning/core';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { ProveCompetence, DropCertificate } from '@academy/teachers/core';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aTrainer, aTeacher, noPeople } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { aDossier } from '../../certification/core/src/testing/builders';
import { Credentials, siteAt } from '../../certification/server/src/credential';
import { KeyRing } from '../../certification/server/src/keys';
import { PostgresCertificateStore } from '../../certification/server/src/postgres/certificate-store';
import { PublicCertificates } from '../../certification/server/src/public/public-certificates';
import { signerWith } from '../../certification/server/src/signing/certificate-signer';
import { awardsIn } from '../../certification/server/src/testing';
import { PostgresEnrolmentMoves } from '../../enrolment/server/src/postgres/enrolment-moves';
import { PostgresEnrolmentStore } from '../../enrolment/server/src/postgres/enrolment-store';
import { PostgresEnrolments } from '../../enrolment/server/src/postgres/postgres-enrolments';
import { PostgresSeatCounts } from '../../enrolment/server/src/postgres/seat-counts';
import { anEnrolmentIn, seatsIn } from '../../enrolment/server/src/testing';
import { PostgresLearningStore } from '../../learning/server/src/postgres/learning-store';
import { PostgresProgress } from '../../learning/server/src/postgres/postgres-progress';
import { PostgresProfileStore } from '../../teachers/server/src/postgres/profile-store';
import { PostgresTeacherFiles } from '../../teachers/server/src/postgres/postgres-teacher-files';
import { tables } from './whole/whole';

const clock = clockAt(new Date());
const site = siteAt('https://academie.example');
const moves = new PostgresEnrolmentMoves();
const rounds = 24;

let database: TestDatabase;
let app: DataSource;
let worker: DataSource;
let owner: DataSource;
let folder: string;
let credentials: Credentials;
let signer: CertificateSigner;
beforeAll(async () => {
  database = await aDatabase(tables, { acting: 'everyone' });
  [app, worker, owner] = [await database.as('app'), await database.as('worker'), await database.as('owner')];
  folder = await mkdtemp(join(tmpdir(), 'academy-keys-'));
  const keys = await KeyRing.open(folder, site.home);
  credentials = new Credentials(keys, site, clock);
  signer = signerWith(keys, credentials);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const trainer = aTrainer('o');

/** Someone with a seat in a module that its trainer signs off, and all that can happen to it. */
async function aSeat() {
  const enrolment = await anEnrolmentIn(app, { moduleSlug: `mod-${newId()}` });
  const { enrolmentId, editionId, versionId, teacherId } = enrolment;
  await seatsIn(owner, editionId, { seats: 5, given: 1 });
  await owner.query(
    `INSERT INTO teachers.teacher (id, role, sector, languages, forms) VALUES ($1, 'r', 'vo', '{nl}', '{online}')`,
    [teacherId],
  );
  const asks = { entryCredential: 'labveiligheid', prerequisites: [] };
  const version = { versionId, parts: [], completedBy: 'sign-off', credential: 'labveiligheid', ...asks } as const;
  const placement = { versionId: newId(), ...asks };
  const versions = new Map<string, Partial<ModuleVersion>>([
    [versionId, { ...version, entryCredential: null }],
    [placement.versionId, placement],
  ]);
  const [enrolments, progress] = [new PostgresEnrolments(app), new PostgresProgress(app)];
  const access = {
    enrolment: (id: string) => enrolments.find(id),
    version: async () => version as unknown as ModuleVersion,
    startOf: async () => clock.today(),
  };
  const awards = awardsIn(app, clock, { versions });
  const learning = new PostgresLearningStore(app, moves, awards);
  const dossier = async () => ({
    ...aDossier(),
    teacherId,
    module: { ...aDossier().module, moduleVersionId: versionId, credential: 'labveiligheid' },
    requirements: awardRuleOf(versionId, 'sign-off'),
    completion: await progressIn(worker)
      .of(enrolmentId)
      .then((found) => found && { ...found, moduleVersionId: versionId }),
  });
  const certificates = new PostgresCertificateStore(worker, moves);
  const mint = { newId: () => newId<'Certificate'>(), newSerial: () => newId() };
  const awarding = new AwardCertificate({ of: dossier }, certificates, mint, signer, clock);
  const [profiles, files] = [new PostgresProfileStore(worker, noPeople), new PostgresTeacherFiles(worker, noPeople)];
  const told = async <Event>(type: string): Promise<{ id: string; payload: Event }[]> =>
    owner.query(`SELECT id, payload FROM platform.outbox WHERE type = $1 AND payload->>'teacherId' = $2 ORDER BY id`, [
      type,
      teacherId,
    ]);
  return {
    teacherId,
    signOff: () => new SignOff(access, learning, clock).execute({ actor: trainer, enrolmentId }),
    takeBack: () =>
      new TakeBackSignOff(access, awards, learning, clock).execute({
        actor: trainer,
        enrolmentId,
        reason: 'Was er niet',
      }),
    withdraw: () => {
      const catalogue = { editions: async () => new Map() };
      const withdrawal = new WithdrawEnrolment(new PostgresEnrolmentStore(app, catalogue), clock);
      return withdrawal.execute({ actor: aTeacher(teacherId), id: enrolmentId as EnrolmentId });
    },
    award: () => awarding.execute({ cause: causeOf(newId(), 'certification.award'), enrolmentId }),
    /** The news of certificates reaches the profile, in an order of one's own. */
    async hear(kinds: readonly ('awarded' | 'revoked')[]) {
      for (const kind of kinds) {
        for (const { id, payload } of await told<CertificateAwarded & CertificateRevoked>(
          `certification.certificate-${kind}.v1`,
        )) {
          const cause = causeOf(id, `teachers.${kind}`);
          if (kind === 'awarded') await new ProveCompetence(profiles).execute({ cause, certificate: payload });
          else await new DropCertificate(profiles).execute({ cause, certificate: payload });
        }
      }
    },
    /** Asks for another place: in the placement that the certificate opens, or in a later edition of the same. */
    asksFor: (what: 'placement' | 'later edition') =>
      anEnrolmentIn(app, {
        ...{ teacherId, state: 'requested', moduleSlug: what === 'placement' ? newId() : enrolment.moduleSlug },
        versionId: what === 'placement' ? placement.versionId : versionId,
      }),
    certificates: () => certificates.ofTeacher(teacherId),
    verdicts: async () => {
      const checks = new PublicCertificates(certificates, credentials, clock);
      const own = await certificates.ofTeacher(teacherId);
      return Promise.all(own.map(async ({ serial }) => (await checks.checked(serial))?.verdict.kind));
    },
    proven: async () => {
      const file = await files.of(teacherId);
      return [file?.evidence.length, file?.credentials.length];
    },
    state: async () => (await enrolments.find(enrolmentId))?.state,
    completed: async () => (await progress.of(enrolmentId)) !== undefined,
    taken: async () => (await new PostgresSeatCounts(app).of([editionId])).get(editionId)?.taken,
    told: async (type: string) => (await told(type)).length,
  };
}

const progressIn = (source: DataSource) => new PostgresProgress(source);
const outcomes = aDossier().module.outcomes.length;

describe('A sign-off that is taken back', () => {
  it('takes its certificate with it, on every list and page and out of the profile, and can be given again', async () => {
    const seat = await aSeat();
    await seat.signOff();
    await seat.award();
    await seat.hear(['awarded']);
    expect([await seat.verdicts(), await seat.proven()]).toEqual([['Valid'], [outcomes, 1]]);

    expect((await seat.takeBack()).kind).toBe('SignOffTakenBack');
    await seat.hear(['revoked']);
    expect([await seat.state(), await seat.completed(), await seat.taken()]).toEqual(['enrolled', false, 1]);
    expect([await seat.verdicts(), await seat.proven()]).toEqual([['Revoked'], [0, 0]]);

    await seat.signOff();
    await seat.award();
    await seat.hear(['awarded']);
    expect([await seat.verdicts(), await seat.proven()]).toEqual([
      ['Valid', 'Revoked'],
      [outcomes, 1],
    ]);
  });

  it('leaves nothing proven, also where the profile hears of the certificate only after it was revoked', async () => {
    const seat = await aSeat();
    await seat.signOff();
    await seat.award();
    await seat.takeBack();
    await seat.hear(['revoked', 'awarded']);
    expect(await seat.proven()).toEqual([0, 0]);
  });

  it.each(['placement', 'later edition'] as const)(
    'is refused once its teacher asked for a place in a %s, and nothing changes',
    async (what) => {
      const seat = await aSeat();
      await seat.signOff();
      await seat.award();
      await seat.asksFor(what);
      expect((await seat.takeBack()).kind).toBe('BuiltOn');
      expect([await seat.state(), await seat.verdicts()]).toEqual(['completed', ['Valid']]);
    },
  );

  it('is refused by the last word where that place is asked for in the same moment', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const seat = await aSeat();
      await seat.signOff();
      await seat.award();
      const [taken] = await Promise.all([seat.takeBack(), seat.asksFor('later edition').catch(() => undefined)]);
      const back = taken.kind === 'SignOffTakenBack';
      expect([await seat.state(), await seat.verdicts()]).toEqual(
        back ? ['enrolled', ['Revoked']] : ['completed', ['Valid']],
      );
    }
  });
});

describe('Signing off, awarding, taking back and withdrawing at once', () => {
  it('never disagree: a certificate stands on what is completed, and on nothing else', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const seat = await aSeat();
      const acts = [seat.signOff, seat.award, seat.takeBack, seat.withdraw, seat.signOff, seat.award, seat.takeBack];
      const shift = round % acts.length;
      await Promise.all([...acts.slice(shift), ...acts.slice(0, shift)].map((act) => act()));
      await seat.award();
      const [state, completed] = [await seat.state(), await seat.completed()];
      const verdicts = await seat.verdicts();
      seen.add(`${state} ${verdicts.join()}`);
      expect(completed).toBe(state === 'completed');
      expect(verdicts.filter((kind) => kind === 'Valid')).toHaveLength(state === 'completed' ? 1 : 0);
      expect(await seat.taken()).toBe(state === 'withdrawn' ? 0 : 1);
      expect(await seat.told('certification.certificate-revoked.v1')).toBe(
        verdicts.filter((kind) => kind === 'Revoked').length,
      );
      await seat.hear(round % 2 ? ['awarded', 'revoked'] : ['revoked', 'awarded']);
      expect(await seat.proven()).toEqual(state === 'completed' ? [outcomes, 1] : [0, 0]);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});
