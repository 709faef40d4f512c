import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CircleHelp, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button, Details, Loaded, Loading, Row, SkeletonCard, Stack, TextField, useText } from '@academy/ui';
import { searchedModulesQuery, whyNotQuery, type FoundModule } from './api';
import { WhyNotAnswer } from './why-not-answer';

/** Why some module is not in the path: what keeps it out, or its price in hours. */
export function WhyNotSection() {
  const [chosen, setChosen] = useState<FoundModule>();
  return (
    <Details icon={<CircleHelp size={18} />} summary={<Trans>Waarom zit een module er niet in?</Trans>}>
      {chosen ? <Answer module={chosen} onOther={() => setChosen(undefined)} /> : <ModuleSearch onChoose={setChosen} />}
    </Details>
  );
}

function ModuleSearch({ onChoose }: { onChoose: (module: FoundModule) => void }) {
  const { t } = useLingui();
  const text = useText();
  const [typed, setTyped] = useState('');
  const searched = useDeferredValue(typed.trim());
  const query = useQuery({
    ...searchedModulesQuery(searched),
    enabled: searched.length > 1,
    placeholderData: keepPreviousData,
  });
  const found = searched.length > 1 ? (query.data ?? []) : [];
  return (
    <Stack gap={12}>
      <TextField
        label={t`Welke module?`}
        hint={t`Typ een woord uit de titel, zoals ‘chromatografie’.`}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p role="status" className="alb-soft alb-small">
        {searched.length > 1 && query.isSuccess && found.length === 0 && (
          <Trans>Geen module gevonden. Probeer een ander woord.</Trans>
        )}
      </p>
      <Row as="ul" gap={8}>
        {found.map((module) => (
          <li key={module.slug}>
            <button type="button" className="alb-chip" onClick={() => onChoose(module)}>
              {text(module.title)}
            </button>
          </li>
        ))}
      </Row>
    </Stack>
  );
}

function Answer({ module, onOther }: { module: FoundModule; onOther: () => void }) {
  const { t } = useLingui();
  const title = useText()(module.title);
  const query = useQuery(whyNotQuery(module.slug));
  return (
    <Stack gap={12}>
      <Row justify="between">
        <h3>{title}</h3>
        <Button kind="secondary" small onClick={onOther}>
          <X size={16} /> <Trans>Kies een andere module</Trans>
        </Button>
      </Row>
      <div role="status">
        <Loaded
          query={query}
          errorTitle={t`Dit konden we nu niet uitrekenen`}
          skeleton={
            <Loading>
              <SkeletonCard />
            </Loading>
          }
        >
          {(answer) => <WhyNotAnswer answer={answer} slug={module.slug} />}
        </Loaded>
      </div>
    </Stack>
  );
}
