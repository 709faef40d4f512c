import { newId } from '@academy/platform/postgres';
import { describe, expect, it } from '@jest/globals';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { askingTheApi } from './asking-the-api';

/** Every field about background work, for an administrator. */
export function workIsSeen({
  ask,
  someone,
  owner,
}: Pick<ReturnType<typeof askingTheApi>, 'ask' | 'someone' | 'owner'>): void {
  describe('An administrator', () => {
    it('sees how background work stands, what fails, and has it tried again', async () => {
      const admin = await someone('Noor');
      const [eventId, name] = [newId(), 'messaging.send-letter'];
      await owner().query(
        `INSERT INTO platform.outbox (id, type, payload, sent_at)
         VALUES ($1, 'identity.letter-due.v1', '{"id": "9f1d", "to": "Noor de Wit"}', now())`,
        [eventId],
      );
      await owner().query(
        `INSERT INTO platform.delivery (event_id, hearer, failure, failure_kind, failures) VALUES ($1, $2, 'x', 'REFUSED', 4)`,
        [eventId, name],
      );
      expect(await ask(screens.WorkDeskDocument, {}, admin)).toMatchObject({
        ...{ __typename: 'WorkDesk', standing: { kind: 'NO_WORKER' } },
        failing: [{ name, reason: 'REFUSED', count: 1 }],
      });
      const which = { name, reason: 'REFUSED' };
      expect(await ask(screens.FailingItemsDocument, which, admin)).toMatchObject({
        __typename: 'FailingItems',
        edges: [{ node: { failures: 4, next: 'NO_WORKER', about: [{ what: 'id', id: '9f1d' }] } }],
      });
      const one = { id: `${eventId}/${name}` };
      expect(await ask(screens.TryWorkAgainDocument, one, admin)).toEqual({ __typename: 'TryingAgain', count: 1 });
      expect(await ask(screens.TryWorkAgainDocument, one, admin)).toEqual({ __typename: 'TryingAgain', count: 0 });
      expect(await ask(screens.TryAllAgainDocument, which, admin)).toMatchObject({ count: 0 });
      for (const id of ['nothing', `${newId()}/${name}`, `${eventId}/${name}/more`])
        expect(await ask(screens.TryWorkAgainDocument, { id }, admin)).toMatchObject({ __typename: 'WorkNotFound' });
    });
  });
}
