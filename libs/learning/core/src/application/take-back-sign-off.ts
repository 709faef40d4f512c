import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may, type Access, type NoAccess } from './access';
import type { LearningStore } from './learning-store';
import { signingOff } from './signing-off';

/** Characters of a reason. */
const reasonBounds = { least: 5, most: 500 } as const;

export type TakeBackSignOffOutcome =
  | { readonly kind: 'SignOffTakenBack' }
  | { readonly kind: 'ReasonDoesNotFit' }
  | { readonly kind: 'NotSignedOff' }
  /** Its teacher went on from it: it stays. */
  | { readonly kind: 'BuiltOn' }
  | NoAccess;

export interface TakeBackSignOffInput {
  readonly actor: Actor;
  readonly enrolmentId: string;
  readonly reason: string;
}

/** What was awarded on a completion, as far as taking it back must know. */
export interface BuiltOn {
  builtOn(enrolmentId: string): Promise<boolean>;
}

/** Takes a sign-off back with a reason, and the certificate with it, for as long as nothing was built on it. */
export class TakeBackSignOff {
  constructor(
    private readonly access: Access,
    private readonly awards: BuiltOn,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, enrolmentId, reason }: TakeBackSignOffInput): Promise<TakeBackSignOffOutcome> {
    const enrolment = await this.access.enrolment(enrolmentId);
    if (!enrolment || !may.signOff(actor, enrolment)) return { kind: 'NoAccess' };
    const said = reason.trim();
    if (said.length < reasonBounds.least || said.length > reasonBounds.most) return { kind: 'ReasonDoesNotFit' };
    if (await this.awards.builtOn(enrolmentId)) return { kind: 'BuiltOn' };
    return this.store.transactAsTrainer(async (tx) => {
      const progress = await tx.lock(enrolment);
      if (!progress) return { kind: 'NoAccess' };
      if (!progress.signedOff) return { kind: 'NotSignedOff' };
      const takenBack = { by: actor.accountId, at: this.clock.now(), reason: said };
      if (!(await tx.takeBackSignOff(enrolmentId, takenBack))) return { kind: 'BuiltOn' };
      await tx.publish(signingOff('SIGN_OFF_TAKEN_BACK', actor, enrolment, said));
      return { kind: 'SignOffTakenBack' };
    });
  }
}
