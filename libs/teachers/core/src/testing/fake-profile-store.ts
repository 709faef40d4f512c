import type { CompetenceId } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { HeldCredential, ProfileChanged } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { anId, InMemory } from '@academy/testkit/pure';
import type { ProfileStore, ProfileTransaction } from '../application/profile-store';
import type { OwnEvidence } from '../domain/evidence-rules';
import type { Wishes } from '../domain/wishes-rules';

type Piece = Omit<OwnEvidence, 'type'> & {
  readonly id: string;
  readonly type: OwnEvidence['type'] | 'quiz';
  readonly certificateId?: string;
  readonly entryTestId?: string;
};

interface Profile {
  talents: readonly CompetenceId[];
  wishes: Wishes | null;
  evidence: Piece[];
  credentials: (HeldCredential & { readonly certificateId: string })[];
}

interface Rows {
  readonly profiles: Map<TeacherId, Profile>;
  /** Who has an account, and no profile yet. */
  readonly newcomers: Set<TeacherId>;
  readonly revoked: Set<string>;
  readonly told: ProfileChanged[];
}

/** Profiles in memory; it passes the same promises as the Postgres store. */
export class FakeProfileStore implements ProfileStore {
  private readonly memory = new InMemory<Rows>({
    ...{ profiles: new Map(), newcomers: new Set(), revoked: new Set(), told: [] },
  });

  transact: ProfileStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));
  once: ProfileStore['once'] = (cause, work) => this.memory.once(cause, (rows) => work(transactionIn(rows)));

  /** A teacher whose profile is empty. */
  aTeacher(): TeacherId {
    const teacherId = anId<'Teacher'>();
    this.memory.rows.profiles.set(teacherId, emptyProfile());
    return teacherId;
  }

  /** A teacher of whom nothing was kept yet. */
  aNewcomer(): TeacherId {
    const teacherId = anId<'Teacher'>();
    this.memory.rows.newcomers.add(teacherId);
    return teacherId;
  }

  profile(teacherId: TeacherId): Profile {
    return this.memory.rows.profiles.get(teacherId) ?? emptyProfile();
  }

  told(teacherId: TeacherId): readonly ProfileChanged[] {
    return this.memory.rows.told.filter((event) => event.teacherId === teacherId);
  }
}

const emptyProfile = (): Profile => ({ talents: [], wishes: null, evidence: [], credentials: [] });

function transactionIn({ profiles, newcomers, revoked, told }: Rows): ProfileTransaction {
  const of = (teacherId: string): Profile => {
    const profile = profiles.get(teacherId as TeacherId);
    if (!profile) throw new Error(`There is no teacher ${teacherId}`);
    return profile;
  };
  const add = (teacherId: string, piece: Omit<Piece, 'id'>): void => {
    const evidence = [...profiles.values()].flatMap((profile) => profile.evidence);
    const twice = evidence.some(
      (one) =>
        (piece.entryTestId && one.entryTestId === piece.entryTestId) ||
        (piece.certificateId && one.certificateId === piece.certificateId && one.competenceId === piece.competenceId),
    );
    if (twice) throw new Error('This evidence is there already');
    of(teacherId).evidence.push({ id: anId(), ...piece });
  };
  const plain = { years: null, validUntil: null, note: null };
  return {
    async lock(teacherId) {
      if (newcomers.delete(teacherId)) profiles.set(teacherId, emptyProfile());
      const profile = profiles.get(teacherId);
      return profile && { evidence: profile.evidence.length };
    },
    replaceTalents: async (teacherId, talents) => void (of(teacherId).talents = talents),
    replaceWishes: async (teacherId, wishes) => void (of(teacherId).wishes = wishes),
    async addEvidence(teacherId, piece) {
      const profile = of(teacherId);
      const replaced = (one: Piece) => one.type === 'self' && one.competenceId === piece.competenceId;
      if (piece.type === 'self') profile.evidence = profile.evidence.filter((one) => !replaced(one));
      add(teacherId, piece);
    },
    async removeOwnEvidence(teacherId, evidenceId) {
      const profile = profiles.get(teacherId);
      const own = profile?.evidence.find(({ id, certificateId }) => id === evidenceId && !certificateId);
      if (profile && own) profile.evidence = profile.evidence.filter((piece) => piece !== own);
      return own !== undefined;
    },
    async addCertificate({ certificateId, teacherId, credential, outcomes, issuedOn, validUntil }) {
      if (revoked.has(certificateId)) return;
      const days = { date: issuedOn as Day, validUntil: validUntil as Day | null };
      for (const outcome of outcomes)
        add(teacherId, { ...plain, ...outcome, ...days, type: 'certificate', certificateId });
      of(teacherId).credentials.push({ credential, obtained: days.date, validUntil: days.validUntil, certificateId });
    },
    async removeCertificate({ certificateId, teacherId }) {
      const profile = of(teacherId);
      revoked.add(certificateId);
      profile.evidence = profile.evidence.filter((piece) => piece.certificateId !== certificateId);
      profile.credentials = profile.credentials.filter((held) => held.certificateId !== certificateId);
    },
    async addMeasuredLevel({ teacherId, competenceId, level, measuredOn, attemptId }) {
      const date = measuredOn as Day;
      add(teacherId, { ...plain, competenceId, level, date, type: 'quiz', entryTestId: attemptId });
    },
    publish: async (event) => void told.push(event),
  };
}
