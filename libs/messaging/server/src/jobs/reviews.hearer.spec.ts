import type { ModuleHandedIn } from '@academy/contracts/catalogue';
import type { AccountId, WhoWorksAs } from '@academy/contracts/identity';
import type { WaitingNotices } from '../postgres/waiting-notices';
import { reviewHearers } from './reviews.hearer';
import type { TellNews, ToTell } from './tell-news';

const { TellModuleHandedIn, TellModuleTakenBack, TellModuleReturned, TellModulePublished } = reviewHearers;
const works = {
  author: [
    ['wouter', 'molen'],
    ['both', 'molen'],
    ['both', 'werf'],
    ['elsewhere', 'werf'],
  ],
  curator: [
    ['one', 'academie'],
    ['one', 'tweede-academie'],
    ['both', 'academie'],
    ['elsewhere', 'academie'],
  ],
} as const;

const title = { nl: 'Meten', en: 'Measuring' };
const ofMolen = { slug: 'mod-a', organisationId: 'molen', draftId: 'd-1', title };
const ofWerf = { slug: 'mod-b', organisationId: 'werf', draftId: 'd-2', title };
type About = Omit<ModuleHandedIn, 'type'>;
const heard = (...events: readonly About[]) =>
  events.map((event, at) => ({ event: event as never, cause: `event-${at + 1}/tell` }));

/** What a hearer asks and tells: all but `waiting` was taken back or decided meanwhile. */
function beside({ waiting = ['d-1', 'd-2'] } = {}) {
  const told: ToTell[] = [];
  const asked: string[] = [];
  const tellNews = {
    async executeAll(all: readonly ToTell[]) {
      told.push(...all);
      return new Map(all.map(({ cause, to }) => [cause, { kind: to.length > 0 ? 'Told' : 'NobodyToTell' }]));
    },
  } as unknown as TellNews;
  const whoWorksAs: WhoWorksAs = {
    async of(role, at) {
      asked.push(role);
      const all = works[role as keyof typeof works].map(([accountId, organisationId]) => ({
        ...{ accountId: accountId as unknown as AccountId, organisationId },
      }));
      return all.filter(({ organisationId }) => at?.includes(organisationId) ?? true);
    },
  };
  const inReview = { of: async () => new Set(waiting) };
  const ended: string[] = [];
  const end = (how: string) => async (all: readonly { readonly event: { readonly draftId: string } }[]) =>
    void ended.push(...all.map(({ event }) => `${event.draftId} ${how}`));
  const notices = { takenBack: end('taken back'), reviewed: end('reviewed') } as unknown as WaitingNotices;
  const names = () =>
    told.map(({ to }) =>
      to.map((one) => 'accountId' in one && `${one.accountId} at ${one.news.review?.organisationId}`),
    );
  return { tellNews, whoWorksAs, inReview, notices, told, asked, ended, names };
}

describe('That a module waits', () => {
  it('is told to each curator once, and to none who may have written it', async () => {
    const { tellNews, whoWorksAs, inReview, told, names, asked } = beside();
    await new TellModuleHandedIn(tellNews, whoWorksAs, inReview).hearAll(heard(ofMolen, ofWerf));
    expect(names()).toEqual([['one at tweede-academie', 'elsewhere at academie'], ['one at tweede-academie']]);
    expect(told[0]?.to[0]?.news).toEqual({
      ...{ kind: 'MODULE_HANDED_IN', moduleSlug: 'mod-a', number: null, certificateSerial: null },
      review: { organisationId: 'tweede-academie', draftId: 'd-1', title },
    });
    // However many events are heard together, and however many people there are.
    expect(asked).toEqual(['curator', 'author']);
  });

  it('is told to nobody once it was taken back or decided, which a worker may hear late', async () => {
    const { tellNews, whoWorksAs, inReview, names, asked } = beside({ waiting: ['d-2'] });
    await new TellModuleHandedIn(tellNews, whoWorksAs, inReview).hearAll(heard(ofMolen, ofWerf));
    expect(names()).toEqual([[], ['one at tweede-academie']]);
    const late = beside({ waiting: [] });
    const outcome = await new TellModuleHandedIn(late.tellNews, whoWorksAs, late.inReview).hear(
      ...([heard(ofMolen)[0]!.event, 'event-9/tell'] as const),
    );
    expect([outcome, late.names(), asked]).toEqual([{ kind: 'NobodyToTell' }, [[]], ['curator', 'author']]);
  });

  it('is told once of what was handed in, taken back and handed in again before anyone heard', async () => {
    const { tellNews, whoWorksAs, inReview, told } = beside();
    await new TellModuleHandedIn(tellNews, whoWorksAs, inReview).hearAll(heard(ofMolen, ofMolen));
    expect(told.map(({ cause, to }) => [cause, to.length])).toEqual([
      ['event-1/tell', 2],
      ['event-2/tell', 0],
    ]);
  });

  it('is over with who takes it back, which nobody is mailed about', async () => {
    const { notices, told, ended } = beside();
    await new TellModuleTakenBack(notices).hear(...([heard(ofMolen)[0]!.event, 'event-1/tell'] as const));
    expect([ended, told]).toEqual([['d-1 taken back'], []]);
  });
});

describe.each([
  ['given back', TellModuleReturned, 'MODULE_RETURNED'],
  ['published', TellModulePublished, 'MODULE_PUBLISHED'],
] as const)('That a module was %s', (_, Hearer, kind) => {
  it('is told to every author of its organisation, where they write, and ends that it waits', async () => {
    const { tellNews, whoWorksAs, notices, told, names, asked, ended } = beside();
    const outcomes = await new Hearer(tellNews, whoWorksAs, notices).hearAll(heard(ofMolen, ofWerf));
    expect(names()).toEqual([
      ['wouter at molen', 'both at molen'],
      ['both at werf', 'elsewhere at werf'],
    ]);
    expect(told[0]?.to[0]?.news).toMatchObject({ kind, moduleSlug: 'mod-a', review: { draftId: 'd-1', title } });
    expect([asked, ended]).toEqual([['author'], ['d-1 reviewed', 'd-2 reviewed']]);
    expect([...outcomes.values()]).toEqual([{ kind: 'Told' }, { kind: 'Told' }]);
  });
});
