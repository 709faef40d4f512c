import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, DateText, ErrorCard, List, ListRow, Section, Stack, Tag, useToast } from '@academy/ui';
import { accountQuery, type Account } from '../own-account/api';
import { endSessions } from './api';

/** Where someone is signed in, and the way to end what they do not know. */
export function SessionsPart({ sessions }: Pick<Account, 'sessions'>) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: endSessions,
    onSuccess: (account) => {
      cache.setQueryData(accountQuery.queryKey, account);
      toast(t`Daar ben je nu uitgelogd`);
    },
  });
  return (
    <Section title={t`Waar je bent ingelogd`} lead={t`Ken je iets niet? Log daar uit, en kies een nieuw wachtwoord.`}>
      <Stack>
        <Card>
          <List label={t`Waar je bent ingelogd`}>
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                pending={end.isPending && end.variables === session.id}
                onEnd={() => !end.isPending && end.mutate(session.id)}
              />
            ))}
          </List>
        </Card>
        {end.error && <ErrorCard title={t`Uitloggen lukte niet`} error={end.error} />}
        {sessions.length > 1 && (
          <div>
            <Button
              kind="secondary"
              pending={end.isPending && end.variables === null}
              onClick={() => !end.isPending && end.mutate(null)}
            >
              <Trans>Log overal anders uit</Trans>
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

interface SessionRowProps {
  session: Account['sessions'][number];
  pending: boolean;
  onEnd: () => void;
}

function SessionRow({ session: { browser, seenAt, isThisOne }, pending, onEnd }: SessionRowProps) {
  const { t } = useLingui();
  const name = browser ?? t`Onbekende browser`;
  return (
    <ListRow
      title={name}
      end={
        isThisOne ? (
          <Tag>
            <Trans>Deze browser</Trans>
          </Tag>
        ) : (
          <Button kind="quiet" small pending={pending} onClick={onEnd} aria-label={t`Log uit: ${name}`}>
            <Trans>Log uit</Trans>
          </Button>
        )
      }
    >
      <Trans>
        Laatst gezien: <DateText value={seenAt} as="instant" />
      </Trans>
    </ListRow>
  );
}
