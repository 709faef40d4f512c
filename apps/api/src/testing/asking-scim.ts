import { addDays, systemClock } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { askingTheApi, Person } from './asking-the-api';

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

export const anAddress = () => `${newId()}@school.nl`;

interface Facts {
  readonly payload?: string | object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly remoteAddress?: string;
}

interface Told {
  readonly id: string;
  readonly active: boolean;
  readonly version: string;
}

/** As Entra ID makes someone. */
export const entraUser = (email: string) => ({
  schemas: [USER, 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
  ...{ externalId: newId(), userName: email, active: true, displayName: 'Ada Bakker', title: 'Docent' },
  emails: [{ primary: true, type: 'work', value: email }],
  name: { formatted: 'Ada Bakker', familyName: 'Bakker', givenName: 'Ada' },
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Techniek' },
  meta: { resourceType: 'User' },
});

export const patch = (...operations: object[]) => ({ schemas: [PATCH], Operations: operations });

/** What administrations ask by SCIM, with keys that owners make. */
export function askingScim({ ask, someone, api, owner }: ReturnType<typeof askingTheApi>) {
  async function aKey(owning: Person, facts: object = {}) {
    const lastDay = addDays(systemClock.today(), 30);
    const given = { organisation: owning.organisationId, name: 'Entra ID', lastDay, ...facts };
    const made = await ask<{ secret: string; scim: { keys: { id: string }[] } }>(
      screens.MakeScimKeyDocument,
      given,
      owning,
    );
    return { secret: made.secret, id: made.scim.keys[0]!.id };
  }

  const kept = new Map<string, Promise<{ secret: string; id: string }>>();

  /** One key for each owner: an organisation has five at most. */
  function keyOf(name: string): Promise<{ secret: string; id: string }> {
    const known = kept.get(name) ?? someone(name).then((owning) => aKey(owning));
    kept.set(name, known);
    return known;
  }

  /** An answer of SCIM: its status, what is in it, and as what it was sent. */
  async function scim(
    secret: string,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    facts: Facts = {},
  ) {
    const { payload, headers, ...rest } = facts;
    const answer = await api().app.inject({
      ...{ method, url: `/scim/v2${path}`, ...rest },
      headers: {
        ...(secret && { authorization: `Bearer ${secret}` }),
        ...(payload !== undefined && { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      ...(payload !== undefined && { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
    });
    return {
      status: answer.statusCode,
      text: answer.payload,
      body: (answer.payload ? JSON.parse(answer.payload) : {}) as Record<string, never> & Told,
      headers: answer.headers,
    };
  }

  /** Whoever signs in with an address says yes to all that they were asked. */
  async function sayYes(email: string, name = 'Youssef') {
    const invited = await someone(name);
    const [row]: { email: string }[] = await owner().query(`SELECT email FROM identity.account WHERE id = $1`, [
      invited.accountId,
    ]);
    await owner().query(`UPDATE identity.account SET email = $2 WHERE id = $1`, [invited.accountId, email]);
    const mine = await ask<{ id: string }[]>(screens.MyInvitationsDocument, {}, invited);
    for (const { id } of mine) await ask(screens.AnswerInvitationDocument, { id, accept: true }, invited);
    await owner().query(`UPDATE identity.account SET email = $2 WHERE id = $1`, [invited.accountId, row?.email]);
    return invited;
  }

  const rolesAt = async (who: Person, organisation: string) => {
    const { workplaces } = await ask<{ workplaces: { id: string; roles: string[] }[] }>(screens.MeDocument, {}, who);
    return workplaces.find(({ id }) => id === organisation)?.roles ?? [];
  };

  return { aKey, keyOf, scim, sayYes, rolesAt };
}
