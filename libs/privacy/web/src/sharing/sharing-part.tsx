import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  Button,
  Card,
  DateText,
  ErrorCard,
  List,
  ListRow,
  Loaded,
  Section,
  Stack,
  useFocusWhenLost,
  useToast,
} from '@academy/ui';
import { mySharingQuery, stopSharing, type Share, type Sharing } from './api';
import { LooksList } from './looks-list';
import { ShareDialog } from './share-dialog';
import { usePurposeName, useThingName } from './use-share-words';

/** What a teacher shares with whom, and who looked; nothing for who is no teacher. */
export function SharingPart() {
  return <Loaded query={useQuery(mySharingQuery)}>{(sharing) => sharing && <Parts sharing={sharing} />}</Loaded>;
}

function Parts({ sharing }: { sharing: Sharing }) {
  const { t } = useLingui();
  const { chosen, isOpen, open, close } = useDialog();
  return (
    <>
      <Section
        title={t`Delen met mijn school`}
        lead={t`Leidinggevenden zien alleen wat jij deelt. Jij kiest wat, met wie, waarvoor en tot wanneer.`}
      >
        <Card>
          {sharing.shares.length > 0 ? (
            <Shares shares={sharing.shares} />
          ) : (
            <p>
              <Trans>Je deelt nu niets.</Trans>
            </p>
          )}
          {sharing.places.length > 0 ? (
            <div>
              <Button kind="secondary" icon={<Share2 size={18} />} onClick={open}>
                <Trans>Deel iets</Trans>
              </Button>
            </div>
          ) : (
            <p className="alb-soft">
              <Trans>Delen kan met een organisatie waar je werkt. Je bent nu nergens medewerker.</Trans>
            </p>
          )}
        </Card>
      </Section>
      <Section title={t`Wie naar je gegevens keek`}>
        <LooksList looks={sharing.looks} />
      </Section>
      {isOpen && sharing.places.length > 0 && <ShareDialog sharing={sharing} chosen={chosen} onClose={close} />}
    </>
  );
}

/** Opened by its button, and by a link from what is to be shared: `?deel=CERTIFICATE.<id>`. */
function useDialog() {
  const [asked, setAsked] = useSearchParams();
  const chosen = asked.get('deel') ?? '';
  const [isOpen, setOpen] = useState(chosen !== '');
  const close = () => {
    setOpen(false);
    setAsked({}, { replace: true });
  };
  return { chosen, isOpen, open: () => setOpen(true), close };
}

function Shares({ shares }: { shares: readonly Share[] }) {
  const { t } = useLingui();
  const place = useFocusWhenLost<HTMLDivElement>(shares.map(({ id }) => id).join());
  return (
    <div ref={place} tabIndex={-1}>
      <List label={t`Wat je deelt`}>
        {shares.map((share) => (
          <ShareRow key={share.id} share={share} />
        ))}
      </List>
    </div>
  );
}

function ShareRow({ share }: { share: Share }) {
  const { t } = useLingui();
  const [nameOf, purposeName] = [useThingName(), usePurposeName()];
  const { organisation, until, purpose } = share;
  const name = nameOf(share);
  const stop = useStop(name);
  return (
    <ListRow
      title={name}
      end={
        <Button
          small
          kind="secondary"
          pending={stop.isPending}
          aria-label={t`Stop met delen: ${name}`}
          onClick={() => !stop.isPending && stop.mutate(share.id)}
        >
          <Trans>Stop met delen</Trans>
        </Button>
      }
    >
      <Stack gap={4}>
        <span>
          <Trans>
            Met {organisation}, tot en met <DateText value={until} as="plainDay" />
          </Trans>
        </span>
        <span>{purposeName(purpose)}</span>
        {stop.error && <ErrorCard title={t`Stoppen lukte niet`} error={stop.error} />}
      </Stack>
    </ListRow>
  );
}

function useStop(name: string) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: stopSharing,
    onSuccess: (now) => {
      cache.setQueryData(mySharingQuery.queryKey, now);
      toast(t`Je deelt dit niet meer: ${name}`);
    },
  });
}
