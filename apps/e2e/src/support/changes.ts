import { eventually } from '@academy/testkit';
import type { Client } from './client';

/** Changes that are written down for good, asked one after another, also of an API that is dead now and then. */
export interface Changes {
  /** How many were answered as done. */
  readonly done: number;
  /** How many may have been done, and their answer was lost. */
  readonly lost: number;
  /** Goes on until so many were answered as done. */
  until(done: number): Promise<void>;
}

/** Someone who owns an organisation gives a role there to themselves, again and again. */
export async function changesBy(owner: Client): Promise<Changes> {
  const { me } = await owner.ask<{ me: { id: string; workplaces: { id: string; roles: string[] }[] } }>(
    `{ me { id workplaces { id roles } } }`,
  );
  const organisation = me.workplaces.find(({ roles }) => roles.includes('OWNER'))?.id;
  const counts = { done: 0, lost: 0 };
  const change = async () => {
    const { giveRole } = await owner.ask<{ giveRole: { __typename: string } }>(
      `mutation($organisation: ID!, $colleague: ID!) {
         giveRole(organisation: $organisation, colleague: $colleague, role: TRAINER) { __typename }
       }`,
      { organisation, colleague: me.id },
    );
    if (giveRole.__typename !== 'MembershipsChanged') throw new Error(`A role was not given: ${giveRole.__typename}`);
    counts.done += 1;
  };
  return {
    get done() {
      return counts.done;
    },
    get lost() {
      return counts.lost;
    },
    async until(done) {
      while (counts.done < done) {
        const cut = await change().then(() => undefined, cutOff);
        if (!cut) continue;
        if (!cut.askedNobody) counts.lost += 1;
        await eventually(() => owner.ask('{ __typename }'));
      }
    },
  };
}

/** What fetch says where the line breaks, before the answer or in it; whatever else went wrong is thrown. */
function cutOff(error: unknown): { readonly askedNobody: boolean } {
  // By its words: an error of fetch is of no class that a test knows.
  const { message, cause } = error as { readonly message: string; readonly cause?: { readonly code?: string } };
  if (!['fetch failed', 'terminated'].includes(message)) throw new Error(message);
  return { askedNobody: cause?.code === 'ECONNREFUSED' };
}
