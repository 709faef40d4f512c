import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { NoticeBell } from './notice-bell';

const about = { moduleSlug: 'mod-a', moduleTitle: { nl: 'Meten', en: 'Measuring' }, number: null };
const ofReview = { ...about, certificateSerial: null, organisationId: 'molen', draftId: 'd1' };
const notice = (kind: string, read = false) => ({ id: kind, kind, read, at: '2099-01-03T09:00:00Z', ...ofReview });

/** Opens the bell with these notices in it. */
async function open(...notices: object[]) {
  const unreadCount = notices.filter((one) => !(one as { read: boolean }).read).length;
  const academy = answering({
    Notices: { notices: { unreadCount, edges: notices.map((node) => ({ node })) } },
    MarkNoticesRead: { markNoticesRead: { count: unreadCount } },
  });
  const shown = renderUi(<NoticeBell />);
  await userEvent.click(await screen.findByRole('button', { name: unreadCount > 0 ? /nieuw/ : 'Meldingen' }));
  const marked = () => academy.asked.some(({ operation }) => operation === 'MarkNoticesRead');
  return { ...shown, marked, items: within(await screen.findByRole('list')).getAllByRole('listitem') };
}

describe('The bell', () => {
  it.each([
    ['MODULE_HANDED_IN', 'Wacht op beoordeling: Meten.', '/beheer/molen/beoordelen/d1'],
    ['MODULE_RETURNED', 'Een curator gaf Meten terug. Bij de module lees je de opmerking.', '/beheer/molen/modules/d1'],
    ['MODULE_PUBLISHED', 'Een curator publiceerde Meten.', '/aanbod/mod-a'],
  ])('says of %s what happened, and leads to where its reader goes on', async (kind, said, where) => {
    const { items, router } = await open(notice(kind));
    expect(items.map(({ textContent }) => textContent)).toEqual([expect.stringContaining(said)]);
    await expectAccessible();
    await userEvent.click(within(items[0]!).getByRole('link', { name: 'Meten' }));
    expect(router.state.location.pathname).toBe(where);
  });

  it.each([
    ['MODULE_TAKEN_BACK', 'Teruggehaald door de auteurs: Meten.'],
    ['MODULE_REVIEWED', 'Beoordeeld door een curator: Meten.'],
  ])('says of %s that there is nothing to do any more, and leads nowhere', async (kind, said) => {
    const { items, marked } = await open(notice(kind, true));
    expect(items.map(({ textContent }) => textContent)).toEqual([expect.stringContaining(said)]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(marked()).toBe(false);
  });
});
