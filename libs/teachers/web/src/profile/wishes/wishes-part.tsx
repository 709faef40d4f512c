import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button, Card, ErrorCard, ErrorSummary, Notice, Row, Section, useLocale } from '@academy/ui';
import { useSaveWishes } from './use-save-wishes';
import { draftOf, type Wishes, type WishesDraft } from './wishes-draft';
import { WishesFields } from './wishes-fields';

/** Wensen en grenzen: what a module must be like to be advised at all. */
export function WishesPart({ wishes }: { wishes: Wishes }) {
  const { t } = useLingui();
  // Only what was changed here: what was saved elsewhere, or undone, shows at once.
  const [change, setChange] = useState<Partial<WishesDraft>>({});
  const { save, mend, pending, faults, attempt, refusal, error } = useSaveWishes(wishes);
  const draft = { ...draftOf(wishes, useLocale()), ...change };
  const touched = Object.keys(change).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) save(draft, () => setChange({}));
  };
  return (
    <Section title={t`Wensen en grenzen`} lead={t`Modules die hier niet bij passen, komen niet in je leerpad.`}>
      <Card>
        <form className="alb-form" noValidate onSubmit={submit}>
          <ErrorSummary faults={faults.list} attempt={attempt} />
          <WishesFields
            draft={draft}
            faults={faults.at}
            onChange={(changed) => {
              mend(changed);
              setChange((before) => ({ ...before, ...changed }));
            }}
          />
          {refusal && (
            <Notice kind="error" live>
              {refusal}
            </Notice>
          )}
          {error && <ErrorCard title={t`Opslaan lukte niet`} error={error} />}
          <Row gap={12}>
            <Button type="submit" pending={pending}>
              <Trans>Bewaar mijn wensen</Trans>
            </Button>
            {touched && (
              <Button kind="secondary" onClick={() => setChange({})}>
                <Trans>Zet terug</Trans>
              </Button>
            )}
          </Row>
        </form>
      </Card>
    </Section>
  );
}
