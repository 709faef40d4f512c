import {
  moduleHandedIn,
  modulePublished,
  moduleReturned,
  ModulesInReview,
  moduleTakenBack,
  type ModuleHandedIn,
  type ModulePublished,
  type ModuleReturned,
  type ModuleTakenBack,
} from '@academy/contracts/catalogue';
import { WhoWorksAs, type WorksAs } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import type { ToldKind } from '@academy/messaging/core';
import { Hears, type Heard, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { WaitingNotices } from '../postgres/waiting-notices';
import { TellNews, type TellNewsOutcome, type ToTell } from './tell-news';

type OfReview = ModuleHandedIn | ModuleReturned | ModulePublished;
type Outcomes = ReadonlyMap<Cause, TellNewsOutcome>;

/** Who is told of a module of an organisation, and where they read of it. */
type ReadersOf = (organisationId: string) => readonly WorksAs[];

const organisationsOf = (heard: readonly Heard<OfReview>[]) => [
  ...new Set(heard.map(({ event }) => event.organisationId)),
];

/** An event, and everyone who is told of it. */
const toTell = (kind: ToldKind, { event, cause }: Heard<OfReview>, readers: ReadersOf): ToTell => {
  const { slug: moduleSlug, organisationId, draftId, title } = event;
  const news = { kind, moduleSlug, number: null, certificateSerial: null };
  const to = readers(organisationId).map((reader) => ({
    accountId: reader.accountId,
    news: { ...news, review: { organisationId: reader.organisationId, draftId, title } },
  }));
  return { cause, to };
};

const only = async (outcomes: Promise<Outcomes>, cause: Cause): Promise<TellNewsOutcome> =>
  (await outcomes).get(cause) ?? { kind: 'NobodyToTell' };

/** Tells curators, but not those who may have written it: nobody reviews that. */
@Injectable()
@Hears(moduleHandedIn, 'messaging.tell-module-handed-in')
class TellModuleHandedIn implements Hearer<typeof moduleHandedIn> {
  constructor(
    private readonly tellNews: TellNews,
    private readonly whoWorksAs: WhoWorksAs,
    private readonly inReview: ModulesInReview,
  ) {}

  hear = (event: ModuleHandedIn, cause: Cause) => only(this.hearAll([{ event, cause }]), cause);

  /** A worker may hear late: what was taken back or decided meanwhile is told to nobody, and what waits is told once. */
  async hearAll(heard: readonly Heard<ModuleHandedIn>[]): Promise<Outcomes> {
    const waiting = await this.inReview.of([...new Set(heard.map(({ event }) => event.draftId))]);
    const first = new Map([...heard].reverse().map(({ event, cause }) => [event.draftId, cause]));
    const isTold = ({ event: { draftId }, cause }: Heard<ModuleHandedIn>) =>
      waiting.has(draftId) && first.get(draftId) === cause;
    const readers = await this.curators(organisationsOf(heard.filter(isTold)));
    const nobody: ReadersOf = () => [];
    return this.tellNews.executeAll(
      heard.map((one) => toTell('MODULE_HANDED_IN', one, isTold(one) ? readers : nobody)),
    );
  }

  /** Each once, wherever they are one. */
  private async curators(organisationIds: readonly string[]): Promise<ReadersOf> {
    if (organisationIds.length === 0) return () => [];
    const [curators, authors] = await Promise.all([
      this.whoWorksAs.of('curator'),
      this.whoWorksAs.of('author', organisationIds),
    ]);
    const once = [...new Map(curators.map((one) => [one.accountId, one])).values()];
    return (of) => {
      const wrote = new Set(
        authors.flatMap(({ accountId, organisationId }) => (organisationId === of ? accountId : [])),
      );
      return once.filter(({ accountId }) => !wrote.has(accountId));
    };
  }
}

/** Nobody needs a mail of what there is nothing to do about: who was told that it waits finds there that it does not. */
@Injectable()
@Hears(moduleTakenBack, 'messaging.tell-module-taken-back')
class TellModuleTakenBack implements Hearer<typeof moduleTakenBack> {
  constructor(private readonly waiting: WaitingNotices) {}

  async hear(event: ModuleTakenBack, cause: Cause) {
    await this.waiting.takenBack([{ event, cause }]);
    return { kind: 'Told' } as const;
  }
}

/** Tells all authors of the organisation, whoever of them handed it in; and curators that there is nothing to decide any more. */
@Injectable()
abstract class TellAuthors<Event extends ModuleReturned | ModulePublished> {
  constructor(
    private readonly tellNews: TellNews,
    private readonly whoWorksAs: WhoWorksAs,
    private readonly waiting: WaitingNotices,
  ) {}

  protected abstract readonly kind: ToldKind;

  hear(event: Event, cause: Cause) {
    return only(this.hearAll([{ event, cause }]), cause);
  }

  /** Asks who they are once, however many events are heard together. */
  async hearAll(heard: readonly Heard<Event>[]): Promise<Outcomes> {
    await this.waiting.reviewed(heard);
    const authors = await this.whoWorksAs.of('author', organisationsOf(heard));
    const readers: ReadersOf = (of) => authors.filter(({ organisationId }) => organisationId === of);
    return this.tellNews.executeAll(heard.map((one) => toTell(this.kind, one, readers)));
  }
}

@Injectable()
@Hears(moduleReturned, 'messaging.tell-module-returned')
class TellModuleReturned extends TellAuthors<ModuleReturned> implements Hearer<typeof moduleReturned> {
  protected readonly kind = 'MODULE_RETURNED';
}

@Injectable()
@Hears(modulePublished, 'messaging.tell-module-published')
class TellModulePublished extends TellAuthors<ModulePublished> implements Hearer<typeof modulePublished> {
  protected readonly kind = 'MODULE_PUBLISHED';
}

export const reviewHearers = { TellModuleHandedIn, TellModuleTakenBack, TellModuleReturned, TellModulePublished };
