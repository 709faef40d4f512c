import { clockAt } from '@academy/kernel';
import { anId, aCurator, someone } from '@academy/testkit/pure';
import type { Draft, WholeContents } from '../publishing/draft';
import { DropDraft } from '../publishing/drop-draft';
import type { KnownToDrafts } from '../publishing/draft-faults';
import type { DraftNews, Offered } from '../publishing/draft-store';
import { ReviewDraft } from '../publishing/review-draft';
import { SaveDraft } from '../publishing/save-draft';
import { StartDraft } from '../publishing/start-draft';
import { SubmitDraft } from '../publishing/submit-draft';
import { TakeBackDraft } from '../publishing/take-back-draft';
import { FakeDraftStore } from './fake-draft-store';

/** A module of which nothing is wrong. */
export const wholeContents: WholeContents = {
  ...{ titleNl: 'Meten aan motoren', titleEn: 'Measuring motors', summaryNl: 'Je meet veilig aan een motor.' },
  ...{ programmeNl: ['Kennismaken', 'Meten'], hours: 12, contactHours: 8, form: 'onsite', city: 'Delft' },
  ...{ languages: ['nl'], sectors: ['mbo'], validMonths: null },
  outcomes: [{ competenceId: 'tech.meten', from: 0, to: 2 }],
  prerequisites: [{ competenceId: 'tech.basis', level: 1 }],
};

export const knownToDrafts: KnownToDrafts = {
  frameworkVersion: '1',
  highestLevels: new Map([
    ['tech.meten', 4],
    ['tech.basis', 2],
  ]),
  towns: new Set(['Delft', 'Zwolle']),
  modules: [{ id: 'mod-basis', outcomes: [{ competenceId: 'tech.basis', from: 0, to: 2 }], prerequisites: [] }],
};

/** A module that an organisation has on offer. */
export const offeredBy = (organisationId: string, facts: Partial<Offered> = {}): Offered => ({
  ...{ organisationId, version: 3, contents: wholeContents, published: true, retired: false },
  ...facts,
});

/** What is told of a whole draft. */
export const newsOf = (type: DraftNews['type'], { id, slug, organisationId }: Draft) => ({
  ...{ type, slug, organisationId, draftId: id },
  title: { nl: wholeContents.titleNl, en: wholeContents.titleEn },
});

/** An author and a curator, and the use cases of both on one store. */
export function anAuthorWhoWrites() {
  const [store, organisationId] = [new FakeDraftStore(), `company-${anId()}`];
  const [author, curator] = [someone('author', organisationId), aCurator()];
  const clock = clockAt(new Date('2026-11-29T10:00:00Z'));
  const known = async () => knownToDrafts;
  const start = new StartDraft(store, clock);
  const save = new SaveDraft(store, clock);
  const submit = new SubmitDraft(store, known, clock);
  const kept = (outcome: { readonly kind: string; readonly draft?: Draft }): Draft => {
    if (outcome.kind !== 'DraftKept' || !outcome.draft) throw new Error(outcome.kind);
    return outcome.draft;
  };
  const begun = async (slug: string | null = null) =>
    kept(await start.execute({ actor: author, organisationId, slug }));
  /** One that is offered, of this organisation unless another is named. */
  const offers = (slug: string, by = organisationId) => store.bring(slug, offeredBy(by));
  /** The next version of one that is offered. */
  const begunAgain = (slug: string) => {
    offers(slug);
    return begun(slug);
  };
  /** With a curator. */
  const submitted = async ({ id, revision }: Draft) => kept(await submit.execute({ actor: author, id, revision }));
  const written = async (contents = wholeContents) => {
    const { id, revision } = await begun();
    return kept(await save.execute({ actor: author, id, revision, contents }));
  };
  return {
    ...{ store, organisationId, author, curator, clock, start, save, submit },
    takeBack: new TakeBackDraft(store, clock),
    drop: new DropDraft(store),
    review: new ReviewDraft(store, known, clock),
    ...{ begun, begunAgain, written, offers },
    handedIn: async (contents = wholeContents) => submitted(await written(contents)),
    handedInAgain: async (slug: string) => submitted(await begunAgain(slug)),
  };
}
