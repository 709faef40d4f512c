import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton, List, ListRow, Section, Stack, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { PathOnPageFragment } from '@academy/gql';
import { useReachWords } from '../words/use-reach-words';
import { ToWishes } from './path-verdict';

type Unreachable = PathOnPageFragment['unreachable'];

/** The targets that cannot be reached now, and what would have to change. */
export function UnreachableSection({ unreachable }: { unreachable: Unreachable }) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  const wordsFor = useReachWords();
  return (
    <Section title={t`Dit kan nu niet`}>
      <Card>
        <List label={t`Leerdoelen die nu niet kunnen`}>
          {unreachable.map(({ target: { competence, level }, reasons }) => (
            <ListRow key={competence.id} title={t`${text(competence.name)}: ${levelName(level)}`}>
              <Stack gap={4}>
                {wordsFor(reasons).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Stack>
            </ListRow>
          ))}
        </List>
        <WhatHelps unreachable={unreachable} />
      </Card>
    </Section>
  );
}

/** Wishes are the teacher's own to widen; a missing offer is not. */
function WhatHelps({ unreachable }: { unreachable: Unreachable }) {
  const onlyOffer = unreachable.every(({ reasons }) => reasons.includes('NO_OFFER'));
  return (
    <Stack gap={12}>
      <p className="alb-soft">
        {onlyOffer ? (
          <Trans>Komt er een module bij die helpt, dan stellen we je een nieuw pad voor.</Trans>
        ) : (
          <Trans>Met ruimere wensen kan er soms meer. Je leerpad verandert pas als jij dat wilt.</Trans>
        )}
      </p>
      <div>
        {onlyOffer ? (
          <LinkButton kind="secondary" small to="/aanbod">
            <Trans>Bekijk het aanbod</Trans>
          </LinkButton>
        ) : (
          <ToWishes />
        )}
      </div>
    </Stack>
  );
}
