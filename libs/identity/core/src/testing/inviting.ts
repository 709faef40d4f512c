import type { Actor, OrganisationId } from '@academy/contracts/identity';
import { dayOf } from '@academy/kernel';
import { someone } from '@academy/testkit/pure';
import { AnswerInvitation } from '../application/answer-invitation';
import { InvitePeople, type InviteRequest } from '../application/invite-people';
import { WithdrawInvitation } from '../application/withdraw-invitation';
import { WriteInvitationLetter } from '../application/write-invitation-letter';
import type { Invitation, InvitationId } from '../domain/invitation';
import type { OrganisationKind } from '../domain/roles';
import type { Invitee } from '../domain/weigh-lines';
import { FakeInvitationStore } from './fake-invitation-store';
import { countedSecrets } from './joining';

export const ada = 'ada@voorbeeld.nl';

/** Who is to be invited: Ada, as an author, where nothing else is said. */
export const anInvitee = (facts: Partial<Invitee> = {}): Invitee => ({
  ...{ email: ada, role: 'author', factor: null, until: null },
  ...facts,
});

/** An organisation with an owner who invites. */
export function inviting(kind: OrganisationKind = 'company') {
  let now = new Date('2026-11-28T09:00:00Z');
  const clock = { now: () => now, today: () => dayOf(now) };
  const [store, secrets] = [new FakeInvitationStore(), countedSecrets()];
  const organisationId = store.anOrganisation(kind);
  const owner = someone(kind === 'academy' ? 'admin' : 'owner', organisationId);
  store.anAccount('noor@voorbeeld.nl', owner.worksAs, owner.accountId);
  const invites = new InvitePeople(store, secrets, clock);
  const letters = new WriteInvitationLetter(store, secrets, clock);
  const answers = new AnswerInvitation(store, clock);
  const withdraws = new WithdrawInvitation(store, clock);
  const only = (): Invitation => {
    const [invitation, ...others] = store.all();
    if (!invitation || others.length > 0) throw new Error(`Expected one invitation, not ${store.all().length}`);
    return invitation;
  };
  return {
    ...{ store, organisationId, owner, only },
    pass: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    invite: (people: readonly Invitee[] = [anInvitee()], facts: Partial<InviteRequest> = {}) =>
      invites.execute({ ...{ actor: owner, organisationId, language: 'nl', trial: false }, people, ...facts }),
    letter: (id: InvitationId = only().id) => letters.execute({ id }),
    /** Someone who signs in with an address answers. */
    answer: (email = ada, facts: { id?: InvitationId; accept?: boolean } = {}) => {
      const actor: Actor = { ...someone('teacher'), accountId: store.anAccount(email) };
      return answers.execute({ actor, id: facts.id ?? only().id, accept: facts.accept ?? true });
    },
    withdraw: (actor: Actor = owner, id: InvitationId = only().id) => withdraws.execute({ actor, id }),
    letters: () => store.told().filter(({ type }) => type === 'identity.letter-due.v1').length,
    /** What an organisation agreed on. */
    members: (id: OrganisationId = organisationId) => store.agreed().filter((one) => one.organisationId === id),
  };
}
