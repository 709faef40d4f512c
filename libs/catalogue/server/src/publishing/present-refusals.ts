import type { ContentsFault, Draft, DraftFault, DraftState } from '@academy/catalogue/core';
import { invalidInput, notAllowed } from '@academy/platform/graphql';
import { t } from '@lingui/core/macro';
import type { PresentDrafts } from './present-drafts';
import { presentFaults } from './present-drafts';

type Refusal =
  | { readonly kind: 'NotAllowed' }
  | { readonly kind: 'DraftElsewhere'; readonly state: DraftState }
  | { readonly kind: 'DraftChanged'; readonly draft: Draft }
  | { readonly kind: 'DraftNotReady'; readonly faults: readonly DraftFault[] };

/** Why nothing was done with a draft. */
export async function presentDraftRefusal<R extends Refusal>(present: PresentDrafts, refusal: R) {
  return (await said(present, refusal)) as Extract<Awaited<ReturnType<typeof said>>, { __typename: R['kind'] }>;
}

async function said(present: PresentDrafts, refusal: Refusal) {
  switch (refusal.kind) {
    case 'NotAllowed':
      return notAllowed();
    case 'DraftElsewhere':
      return {
        ...{ __typename: refusal.kind, state: refusal.state },
        message: refusal.state === 'in-review' ? t`Een curator leest dit concept. Haal het eerst terug.` : atAuthors(),
      };
    case 'DraftChanged':
      return {
        ...{ __typename: refusal.kind, draft: await present.one(refusal.draft) },
        message: t`Iemand anders heeft dit concept intussen veranderd.`,
      };
    case 'DraftNotReady':
      return {
        ...{ __typename: refusal.kind, faults: presentFaults(refusal.faults) },
        message: t`Dit concept is nog niet klaar.`,
      };
  }
}

const atAuthors = () => t`Dit concept is niet in beoordeling.`;

const words: Readonly<Record<ContentsFault['problem'], () => string>> = {
  TooMuch: () => t`Dit is meer dan er in een module past.`,
  Unreadable: () => t`Hier staat een teken in dat niet te bewaren is.`,
  NotANumber: () => t`Dit is geen getal dat een module kan hebben.`,
  NoLevel: () => t`Een niveau is een getal van 0 tot en met 5.`,
};

export const presentContentsFaults = (faults: readonly ContentsFault[]) =>
  invalidInput(faults.map(({ field, problem }) => ({ field, problem, message: words[problem]() })));
