import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import type { AskByKey } from './ask-by-key';
import { endByKey } from './end-by-key';
import type { ScimRefusal } from './provision-person';
import type { ScimActor } from '../domain/scim-key';
import { scimPersonFault, type FoundScimPerson, type ScimPersonId, type ScimPersonTold } from '../domain/scim-person';
import type { ScimStore, ScimTransaction } from './scim-store';

export type ChangePersonOutcome =
  | { readonly kind: 'PersonKept'; readonly person: FoundScimPerson }
  | { readonly kind: 'PersonUnknown' }
  /** Someone changed it since this version. */
  | { readonly kind: 'PersonChanged' }
  | { readonly kind: 'LastOwner' }
  | ScimRefusal;

interface ChangeRequest {
  readonly actor: ScimActor;
  readonly id: ScimPersonId;
  /** The version that is changed; undefined where whichever it is. */
  readonly version: number | undefined;
  /** How they are to be, from how they are; what it throws undoes everything. */
  readonly change: (now: FoundScimPerson) => ScimPersonTold | Promise<ScimPersonTold>;
}

/**
 * An administration tells something else of someone. That they do not work there any more ends all that they are there; that
 * they do, asks them. What it calls them stays its own word.
 */
export class ChangePerson {
  constructor(
    private readonly store: ScimStore,
    private readonly asking: AskByKey,
    private readonly clock: Clock,
  ) {}

  /** One that is not there answers as one of another organisation. */
  execute({ actor, id, version, change }: ChangeRequest): Promise<ChangePersonOutcome> {
    const [today, { organisationId }] = [this.clock.today(), actor];
    return this.store.transact(organisationId, async (tx): Promise<ChangePersonOutcome> => {
      const organisation = await tx.organisation(organisationId, today);
      if (!organisation || !may.provision(actor, organisation)) return { kind: 'NotAllowed' };
      const before = await tx.person(id, today);
      if (!before) return { kind: 'PersonUnknown' };
      if (version !== undefined && version !== before.version) return { kind: 'PersonChanged' };
      const told = await change(before);
      const fault = scimPersonFault(told);
      if (fault) return { kind: 'InvalidPerson', fault };
      if (await tx.isTaken(told, id)) return { kind: 'PersonTaken' };
      return (
        (await this.decide(tx, actor, before, told)) ?? {
          kind: 'PersonKept',
          person: await this.keep(tx, before, told),
        }
      );
    });
  }

  /** What follows from whether they work there; undefined where it was done. */
  private async decide(
    tx: ScimTransaction,
    actor: ScimActor,
    before: FoundScimPerson,
    told: ScimPersonTold,
  ): Promise<ChangePersonOutcome | undefined> {
    const ended = { asking: this.asking, today: this.clock.today() };
    if (told.active === false) return (await endByKey(tx, actor, before, ended)) ? undefined : { kind: 'LastOwner' };
    const isMoved = told.email !== before.email && before.roles.length === 0;
    const wasAsked =
      isMoved && (await tx.among(actor.organisationId, [before.email])).some((one) => one.answer === null);
    if (wasAsked) await this.asking.withdraw(tx, actor, before.email);
    if (before.roles.length > 0 || !(told.active || wasAsked)) return undefined;
    const waits = await this.asking.ask(tx, actor, told, { role: 'staff', anew: false });
    return waits > 0 ? { kind: 'TooManyMails', retryAfterSeconds: waits } : undefined;
  }

  private async keep(
    tx: ScimTransaction,
    { roles, ...before }: FoundScimPerson,
    { active, ...details }: ScimPersonTold,
  ): Promise<FoundScimPerson> {
    const person = { ...before, ...details, version: before.version + 1, changedAt: this.clock.now() };
    await tx.keepPerson(person);
    return { ...person, roles: active === false ? [] : roles };
  }
}
