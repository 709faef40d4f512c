import { Letters, type Letter } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { statementsOf } from '@academy/testkit';
import * as screens from '../../../libs/gql/src/generated/graphql';
import { askingTheApi, type Person } from './testing/asking-the-api';

const { api, ask, someone, owner } = askingTheApi();

const known = 'youssef@demo.invalid';
const anAddress = () => `${newId()}@voorbeeld.nl`;
const invitee = (email: string, facts: object = {}) => ({ email, role: 'AUTHOR', ...facts });

interface Sent {
  readonly __typename: string;
  readonly count: number;
  readonly invitations: { readonly invitations: readonly { readonly id: string; readonly email: string }[] };
}

const invite = (who: Person, people: readonly object[], facts: object = {}) =>
  ask<Sent>(
    screens.InvitePeopleDocument,
    { organisation: who.organisationId, people, language: 'NL', trial: false, ...facts },
    who,
  );

/** The mail that is due to an address, as the worker writes it. */
async function letterTo(who: Person, email: string, role = 'author'): Promise<Extract<Letter, { kind: 'Invited' }>> {
  const rows: { id: string }[] = await owner().query(
    `SELECT id FROM identity.invitation WHERE organisation_id = $1 AND email = $2 AND role = $3`,
    [who.organisationId, email, role],
  );
  const letter = await api().app.get(Letters, { strict: false }).write({ about: 'invitation', id: rows[0]!.id });
  if (letter?.kind !== 'Invited') throw new Error(`expected an invitation, not ${letter?.kind}`);
  return letter;
}

describe('Whoever invites', () => {
  it('learns nothing of which addresses are known, and has the same done for each', async () => {
    const owning = await someone('Petra');
    const unknown = anAddress();
    const told = async (email: string) => {
      const trial = await invite(owning, [invitee(email)], { trial: true });
      const statements = await statementsOf(() => invite(owning, [invitee(email)]));
      const { __typename, count } = await invite(owning, [invitee(email)]);
      return { trial, statements, __typename, count };
    };
    expect(await told(known)).toEqual(await told(unknown));
    const [one, other] = [await letterTo(owning, known), await letterTo(owning, unknown)];
    expect({ ...one, to: '', link: '', expiresAt: '' }).toEqual({ ...other, to: '', link: '', expiresAt: '' });
  });

  it('asks as much of the database for five hundred people as for one', async () => {
    const owning = await someone('Petra');
    const asked = async (count: number) => {
      const people = Array.from({ length: count }, () => invitee(anAddress()));
      return (await statementsOf(() => invite(owning, people))).length;
    };
    const [one, many] = [await asked(1), await asked(500)];
    expect(many).toBe(one);
    expect(many).toBeLessThanOrEqual(12);
  });

  it('leaves no link behind: not in what is kept, nor in what is queued', async () => {
    const owning = await someone('Petra');
    const email = anAddress();
    await invite(owning, [invitee(email)]);
    const { link } = await letterTo(owning, email);
    const kept: { id: string }[] = await owner().query(
      `SELECT to_jsonb(i) AS row, id FROM identity.invitation i WHERE email = $1`,
      [email],
    );
    const queued: object[] = await owner().query(`SELECT payload FROM platform.outbox WHERE payload->>'id' = $1`, [
      kept[0]!.id,
    ]);
    expect(queued).toEqual([{ payload: { about: 'invitation', id: kept[0]!.id } }]);
    expect(JSON.stringify(kept)).not.toContain(link);
  });

  it('has no say elsewhere: what is another’s answers as what is not there', async () => {
    const [owning, other] = [await someone('Petra'), await someone('Ilse')];
    const there = (organisation: string) => invite(owning, [invitee(anAddress())], { organisation });
    expect(await there(other.organisationId)).toEqual(await there('nowhere'));
    const email = anAddress();
    const { invitations } = await invite(other, [invitee(email)]);
    const { id } = invitations.invitations.find((one) => one.email === email)!;
    const withdraw = (which: string) =>
      ask(screens.WithdrawInvitationDocument, { organisation: other.organisationId, id: which }, owning);
    expect(await withdraw(id)).toEqual(await withdraw(newId()));
    expect(
      await ask(screens.OrganisationInvitationsDocument, { organisation: other.organisationId }, owning),
    ).toBeNull();
  });
});

describe('Whoever is invited', () => {
  it('sees by the link where, as what and by whom, also when nobody or another is signed in', async () => {
    const [owning, invited, stranger] = [await someone('Petra'), await someone('Youssef'), await someone('Marit')];
    await invite(owning, [invitee(known, { role: 'MENTOR', factor: 0.2, until: '2099-07-31' })]);
    const { link } = await letterTo(owning, known, 'mentor');
    const seen = (who?: Person) => ask<object>(screens.InvitationByLinkDocument, { link }, who);
    const invitation = { role: 'MENTOR', factor: 0.2, until: '2099-07-31', email: known, state: 'OPEN' };
    expect(await seen()).toMatchObject({
      ...{ ...invitation, isYours: false, invitedBy: expect.stringMatching(/^Petra /) },
    });
    expect(await seen(stranger)).toMatchObject({ isYours: false });
    expect(await seen(invited)).toMatchObject({ isYours: true });
  });

  it('is what was asked from the next request on, which is written down with who gave it', async () => {
    const [wouter, invited] = [await someone('Wouter'), await someone('Youssef')];
    await invite(wouter, [invitee(known, { role: 'TRAINER' }), invitee(known)]);
    const mine = () => ask<{ id: string; role: string }[]>(screens.MyInvitationsDocument, {}, invited);
    const { id } = (await mine()).find(({ role }) => role === 'TRAINER')!;
    const answer = (who: Person, accept = true) => ask(screens.AnswerInvitationDocument, { id, accept }, who);
    expect(await answer(await someone('Marit'))).toMatchObject({ __typename: 'InvitationUnknown' });
    const both = await Promise.all([answer(invited), answer(invited), answer(invited, false)]);
    const kinds = both.map((one) => (one as { __typename: string }).__typename);
    expect(kinds.filter((kind) => kind === 'InvitationAnswered')).toHaveLength(2);
    const { workplaces } = await ask<{ workplaces: { id: string; roles: string[] }[] }>(
      screens.MeDocument,
      {},
      invited,
    );
    const accepted = kinds.includes('InvitationAccepted');
    expect(workplaces.find((one) => one.id === wouter.organisationId)?.roles ?? []).toEqual(
      accepted ? ['TRAINER'] : [],
    );
    expect((await mine()).map(({ role }) => role)).not.toContain('TRAINER');
    const notes: object[] = await owner().query(
      `SELECT payload FROM platform.outbox WHERE type = 'audit.noted.v1' AND payload->>'organisationId' = $1`,
      [wouter.organisationId],
    );
    expect(notes).toHaveLength(accepted ? 1 : 0);
    if (accepted)
      expect(notes).toMatchObject([{ payload: { kind: 'ROLE_GIVEN', by: wouter.accountId, whom: invited.accountId } }]);
  });
});
