import { QueryClientProvider } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { createQueryClient } from '../query-client';
import { OtherAccountDialog } from '../shell/other-account-dialog';
import { meQuery, signOut } from './api';
import { belongTo } from './belong-to';
import { otherAccountSeen, setOtherAccount } from './other-account';
import { heard } from './other-tabs';

const person = (id: string) => ({ id, name: id, teacherId: id, sessionEndsAt: null, erasedOn: null, workplaces: [] });

/** Answers everything with this, and keeps the headers of what was asked. */
function listening(body: object) {
  const headers: Record<string, string>[] = [];
  globalThis.fetch = (async (_: unknown, init: { headers: Record<string, string> }) => {
    headers.push(init.headers);
    return { json: async () => body };
  }) as unknown as typeof fetch;
  return headers;
}

const isShown = (id: string | null) => {
  const client = createQueryClient();
  client.setQueryData(meQuery.queryKey, id === null ? null : person(id));
  return client;
};

describe('A page', () => {
  it('says with every request whom it shows, and nothing while it shows nobody', async () => {
    const headers = listening({ data: { signOut: { ok: true } } });
    const client = isShown('anna');
    await signOut();
    client.setQueryData(meQuery.queryKey, null);
    await signOut();
    expect(headers.map((sent) => sent['x-account'])).toEqual(['anna', undefined]);
  });

  it('goes on showing whom it shows when someone else turns out to be signed in, and tells it', async () => {
    listening({ errors: [{ extensions: { code: 'OTHER_ACCOUNT' } }] });
    const client = isShown('anna');
    await expect(client.fetchQuery({ ...meQuery, staleTime: 0 })).rejects.toThrow('other-account');
    expect(client.getQueryData(meQuery.queryKey)?.id).toBe('anna');
    expect(client.getQueryData(['other-account'])).toBe('told');
  });

  it('forgets what it fetched for someone else as soon as another person is signed in', () => {
    const client = isShown(null);
    belongTo(client, person('anna'));
    client.setQueryData(['path'], 'of Anna');
    belongTo(client, person('anna'));
    belongTo(client, null);
    expect(client.getQueryData(['path'])).toBe('of Anna');
    belongTo(client, person('bob'));
    expect(client.getQueryData(['path'])).toBeUndefined();
  });
});

describe('Another tab', () => {
  it.each([
    ['someone else signed in', 'anna', 'bob', 'anna', 'told'],
    ['the same person signed in again', 'anna', 'anna', 'anna', 'no'],
    ['the person signed out', 'anna', null, undefined, 'no'],
    ['nobody was here, and nobody is there', null, null, undefined, 'no'],
  ])('tells that %s', (_, shown, account, now, other) => {
    const client = isShown(shown);
    heard(client, account);
    expect(client.getQueryData(meQuery.queryKey)?.id).toBe(now);
    expect(client.getQueryData(['other-account']) ?? 'no').toBe(other);
  });

  it.each([null, 'anna'])('lets a page that shows %s ask who is signed in, and until when', (shown) => {
    const client = isShown(shown);
    heard(client, 'anna');
    expect(client.getQueryState(meQuery.queryKey)?.isInvalidated).toBe(true);
  });
});

describe('What is told then', () => {
  it('stays away once it was read, until something is tried in vain again', async () => {
    answering({});
    const client = isShown('anna');
    renderUi(
      <QueryClientProvider client={client}>
        <OtherAccountDialog me={person('anna')} />
      </QueryClientProvider>,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => heard(client, 'bob'));
    await screen.findByRole('dialog', { name: 'Er is nu iemand anders ingelogd' });
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Blijf op deze pagina' }));
    act(() => otherAccountSeen(client));
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => setOtherAccount(client, 'told'));
    await screen.findByRole('dialog');
  });
});
