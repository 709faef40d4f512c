import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Stack } from '@academy/ui';
import { ToWishes } from '../path/path-verdict';
import { useBlockWords } from '../words/use-reach-words';
import type { WhyNot } from './api';
import { DifferenceLines, HoursChange } from './difference-lines';

/** In a sentence, with what would come along. */
export function WhyNotAnswer({ answer, slug }: { answer: WhyNot | null; slug: string }) {
  const blockWords = useBlockWords();
  if (!answer) return <Trans>Deze module staat niet (meer) in het aanbod.</Trans>;
  switch (answer.kind) {
    case 'IN_THE_PATH':
      return (
        <p>
          <Trans>Deze module zit in je pad.</Trans>
        </p>
      );
    case 'BLOCKED':
      return (
        <Stack gap={12}>
          {blockWords(answer.reasons).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <div>
            <ToWishes />
          </div>
        </Stack>
      );
    case 'CANNOT_BE_FOLLOWED':
      return (
        <p>
          <Trans>
            Voor deze module heb je iets nodig dat met het aanbod van nu niet te leren is. Op{' '}
            <Link to={`/aanbod/${slug}`}>de pagina van de module</Link> staat wat.
          </Trans>
        </p>
      );
    case 'COSTS':
      return (
        <Stack gap={8}>
          <p>
            {answer.deltaHours ? (
              <Trans>
                Met deze module erbij wordt je pad{' '}
                <b>
                  <HoursChange hours={answer.deltaHours} />
                </b>
                . Daarom zit hij er niet in.
              </Trans>
            ) : (
              <Trans>
                Met deze module is je pad even lang. Bij gelijke uren kozen we wat dichter bij je eerdere pad, je huis
                of een minder gekozen aanbieder ligt.
              </Trans>
            )}
          </p>
          <DifferenceLines drops={answer.drops} adds={answer.adds} />
        </Stack>
      );
  }
}
