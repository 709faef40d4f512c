import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Button,
  Card,
  DateText,
  ErrorCard,
  Notice,
  Section,
  Stack,
  Tag,
  useText,
  useToast,
  useFocusWhenLost,
} from '@academy/ui';
import { useObjectionRefusals } from '../refusals/use-objection-refusals';
import styles from './objecting.module.css';
import { myObjectionsQuery, takeBackObjection, type ObjectionOnPage } from './api';

/** What the teacher wrote, and what was answered. Nothing where nothing was written. */
export function MyObjections({ planHash }: { planHash: string }) {
  const { t } = useLingui();
  const { data = [], error, refetch } = useQuery(myObjectionsQuery);
  const place = useFocusWhenLost<HTMLDivElement>(data.map(({ id }) => id).join());
  return (
    <div id="bezwaren" ref={place} tabIndex={-1} className={styles.place}>
      {error && <ErrorCard error={error} onRetry={() => void refetch()} />}
      {data.length > 0 && (
        <Section title={t`Je bezwaren`} lead={t`Alleen jij en de curatoren van de academie zien dit.`}>
          <Stack as="ul" gap={12}>
            {data.map((objection) => (
              <ObjectionCard key={objection.id} objection={objection} isPast={objection.planHash !== planHash} />
            ))}
          </Stack>
        </Section>
      )}
    </div>
  );
}

function ObjectionCard({ objection, isPast }: { objection: ObjectionOnPage; isPast: boolean }) {
  const { t } = useLingui();
  const text = useText();
  const { module, goal, state, answer, answeredAt, madeAt } = objection;
  const about = module ? text(module.title) : t`Je hele leerpad: ${text(goal)}`;
  return (
    <Card as="li">
      <h3>{about}</h3>
      <div>
        <Tag kind={state === 'OPEN' ? 'busy' : 'done'}>
          {state === 'OPEN' ? <Trans>Wacht op antwoord</Trans> : <Trans>Beantwoord</Trans>}
        </Tag>
      </div>
      <p className="alb-soft alb-small">
        <Trans>
          Geschreven op <DateText value={madeAt} as="plainDay" />
        </Trans>
        {isPast && <Trans>, over een eerdere vorm van je pad</Trans>}
      </p>
      <p className={styles.written}>{objection.text}</p>
      {answer && answeredAt && (
        <div className={styles.answer}>
          <p className="alb-soft alb-small">
            <Trans>
              Antwoord van de academie, <DateText value={answeredAt} as="plainDay" />
            </Trans>
          </p>
          <p className={styles.written}>{answer}</p>
        </div>
      )}
      {state === 'OPEN' && <TakeBack id={objection.id} about={about} />}
    </Card>
  );
}

function TakeBack({ id, about }: { id: string; about: string }) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  const why = useObjectionRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => takeBackObjection(id),
    onSuccess: (result) => {
      if (result.__typename !== 'ObjectionTakenBack') return void cache.invalidateQueries(myObjectionsQuery);
      cache.setQueryData(myObjectionsQuery.queryKey, result.objections);
      toast(t`Je bezwaar is ingetrokken`);
    },
  });
  return (
    <Stack gap={8}>
      <div>
        <Button kind="quiet" small pending={isPending} aria-label={t`Trek in: ${about}`} onClick={() => mutate()}>
          <Trans>Trek in</Trans>
        </Button>
      </div>
      {data && data.__typename !== 'ObjectionTakenBack' && (
        <Notice kind="error" live>
          {why(data)}
        </Notice>
      )}
      {error && <ErrorCard title={t`Intrekken lukte niet`} error={error} />}
    </Stack>
  );
}
