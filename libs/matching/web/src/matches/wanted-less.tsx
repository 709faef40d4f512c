import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, ErrorCard, List, ListRow, Section, useText, useFocusWhenLost } from '@academy/ui';
import { wantedLessQuery } from './api';
import { useWantLess } from './use-want-less';
import styles from './matches.module.css';

/** What the teacher wants less of, to take back; nothing where that is nothing. */
export function WantedLess() {
  const { t } = useLingui();
  const { data = [], error, refetch } = useQuery(wantedLessQuery);
  const place = useFocusWhenLost<HTMLDivElement>(data.map(({ slug }) => slug).join());
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {error && <ErrorCard error={error} onRetry={() => void refetch()} />}
      {data.length > 0 && (
        <Section
          title={t`Hier zie je minder van`}
          lead={t`Alleen op deze pagina en op Vandaag. Je leerpad verandert er niet door.`}
        >
          <Card>
            <List label={t`Modules waar je minder van ziet`}>
              {data.map((module) => (
                <Wanted key={module.slug} module={module} />
              ))}
            </List>
          </Card>
        </Section>
      )}
    </div>
  );
}

function Wanted({ module: { slug, title } }: { module: { slug: string; title: { nl: string; en: string } } }) {
  const { t } = useLingui();
  const name = useText()(title);
  const { mutate, isPending, error } = useWantLess(slug);
  return (
    <ListRow
      title={name}
      end={
        <Button kind="quiet" small pending={isPending} aria-label={t`Zet terug: ${name}`} onClick={() => mutate(false)}>
          <Trans>Zet terug</Trans>
        </Button>
      }
    >
      {error && <ErrorCard title={t`Opslaan lukte niet`} error={error} />}
    </ListRow>
  );
}
