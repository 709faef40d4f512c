import { useLingui } from '@lingui/react/macro';
import { Tag, useLocale, type TagKind } from '@academy/ui';
import type { DraftState } from '@academy/gql';

const kinds: Record<DraftState, TagKind> = { DRAFT: 'neutral', IN_REVIEW: 'info', RETURNED: 'busy' };

/** Where a draft stands, in words. */
export function DraftStateTag({ state }: { state: DraftState }) {
  const { t } = useLingui();
  const words: Record<DraftState, string> = {
    DRAFT: t`Concept`,
    IN_REVIEW: t`In beoordeling`,
    RETURNED: t`Teruggegeven`,
  };
  return <Tag kind={kinds[state]}>{words[state]}</Tag>;
}

/** What a draft is called, in the language of the screen where it has a title in it. */
export function useDraftTitle(): (contents: { readonly titleNl: string; readonly titleEn: string }) => string {
  const { t } = useLingui();
  const locale = useLocale();
  return ({ titleNl, titleEn }) => {
    const [first, second] = locale === 'en' ? [titleEn, titleNl] : [titleNl, titleEn];
    return first.trim() || second.trim() || t`Nog zonder titel`;
  };
}
