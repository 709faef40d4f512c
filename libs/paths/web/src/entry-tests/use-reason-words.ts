import { useLingui } from '@lingui/react/macro';
import { useText } from '@academy/ui';
import type { Effect } from './api';

type Reason = Effect['reasons'][number];

/** Why a test saved nothing, or no more, in a sentence. */
export function useReasonWords({ levelBefore, levelNow }: Effect): (reason: Reason) => string {
  const { t } = useLingui();
  const text = useText();
  return ({ code, module, competence, level }) => {
    const [step, other] = [module ? text(module.title) : '', competence ? text(competence.name) : ''];
    const words: Record<Reason['code'], string> = {
      NOT_ON_THE_PATH: t`Je doel en je stappen vragen dit onderwerp niet.`,
      ALREADY_ASSUMED: t`Je pad ging al uit van niveau ${levelBefore}.`,
      FOUND_LOWER: t`Je pad ging uit van niveau ${levelBefore}. Nu is dat niveau ${levelNow}.`,
      HIGHER_ASKED: t`${step} blijft: je pad vraagt niveau ${level}.`,
      ALSO_FOR: t`${step} blijft: die heb je ook nodig voor ${other}.`,
      KEPT: t`${step} blijft: je hebt er een plek in, of je koos die zelf.`,
      REACHES_MORE: t`Je hele doel is nu binnen bereik. Dat vraagt andere stappen.`,
      REACHES_LESS: t`Een deel van je doel lukt nu niet.`,
      AS_LONG: t`Een andere weg duurt even lang.`,
    };
    return words[code];
  };
}
