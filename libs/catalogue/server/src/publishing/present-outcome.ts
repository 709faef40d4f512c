import type { ContentsFault, Draft, DraftFault, DraftState } from '@academy/catalogue/core';
import { invalidInput, notAllowed } from '@academy/platform/graphql';
import { t } from '@lingui/core/macro';
import { presentFaults, type PresentDrafts } from './present-drafts';

type Outcome =
  | { readonly kind: 'DraftKept'; readonly draft: Draft }
  | { readonly kind: 'NotAllowed' }
  | { readonly kind: 'DraftElsewhere'; readonly state: DraftState }
  | { readonly kind: 'DraftChanged'; readonly draft: Draft }
  | { readonly kind: 'DraftNotReady'; readonly faults: readonly DraftFault[] };

/** What became of a draft, or why nothing was done with it. */
export async function presentDraftOutcome<O extends Outcome>(present: PresentDrafts, outcome: O) {
  return (await said(present, outcome)) as Extract<Awaited<ReturnType<typeof said>>, { __typename: O['kind'] }>;
}

async function said(present: PresentDrafts, outcome: Outcome) {
  switch (outcome.kind) {
    case 'DraftKept':
      return { __typename: outcome.kind, draft: await present.one(outcome.draft) };
    case 'NotAllowed':
      return notAllowed();
    case 'DraftElsewhere':
      return {
        ...{ __typename: outcome.kind, state: outcome.state },
        message:
          outcome.state === 'in-review'
            ? t`Een curator leest dit concept. Haal het eerst terug.`
            : t`Dit concept is niet in beoordeling.`,
      };
    case 'DraftChanged':
      return {
        ...{ __typename: outcome.kind, draft: await present.one(outcome.draft) },
        message: t`Iemand anders heeft dit concept intussen veranderd.`,
      };
    case 'DraftNotReady':
      return {
        ...{ __typename: outcome.kind, faults: presentFaults(outcome.faults) },
        message: t`Dit concept is nog niet klaar.`,
      };
  }
}

const words: Readonly<Record<ContentsFault['problem'], () => string>> = {
  TooMuch: () => t`Dit is meer dan er in een module past.`,
  Unreadable: () => t`Hier staat een teken in dat niet te bewaren is.`,
  NotANumber: () => t`Dit is geen getal dat een module kan hebben.`,
  NoLevel: () => t`Een niveau is een getal van 0 tot en met 5.`,
};

export const presentContentsFaults = (faults: readonly ContentsFault[]) =>
  invalidInput(faults.map(({ field, problem }) => ({ field, problem, message: words[problem]() })));
