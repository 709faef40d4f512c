import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Actions, Button, Card, DateText, List, ListRow, Notice, Pairs } from '@academy/ui';
import { useOrganisationKinds } from '../words/use-organisation-kinds';
import { AdmitDialog, KnownDialog, RefuseDialog } from './decision-dialogs';
import type { ToDecide } from './api';

type Deciding = 'admit' | 'refuse' | { readonly known: ToDecide['alike'][number] };

/** A registration that waits, what it may be the same as, and what can become of it. */
export function ToDecideCard({ toDecide }: { toDecide: ToDecide }) {
  const { t } = useLingui();
  const [deciding, setDeciding] = useState<Deciding>();
  const kinds = useOrganisationKinds();
  const { registration, askedBy, askedByEmail, alike, alsoAsked } = toDecide;
  const { id, name, kind, number, note, askedAt } = registration;
  const close = () => setDeciding(undefined);
  const isHere = alike.some(({ hasThisNumber }) => hasThisNumber);
  return (
    <Card as="li">
      <h3>{name}</h3>
      <p className="alb-soft">
        {kinds[kind]} · {number} · <DateText value={askedAt} as="plainDay" />
      </p>
      <Pairs
        items={[
          { name: t`Aangemeld door`, value: askedBy ? `${askedBy} (${askedByEmail})` : t`Iemand zonder account` },
          { name: t`Wie dat is`, value: note },
        ]}
      />
      {alsoAsked.length > 0 && <AlsoAsked names={alsoAsked} />}
      <Alike alike={alike} onKnown={(known) => setDeciding({ known })} />
      <Actions>
        {!isHere && (
          <Button small aria-label={t`Laat toe: ${name}`} onClick={() => setDeciding('admit')}>
            <Trans>Laat toe</Trans>
          </Button>
        )}
        <Button small kind="secondary" aria-label={t`Laat niet toe: ${name}`} onClick={() => setDeciding('refuse')}>
          <Trans>Laat niet toe</Trans>
        </Button>
      </Actions>
      {deciding === 'admit' && <AdmitDialog id={id} name={name} askedBy={askedBy} onClose={close} />}
      {deciding === 'refuse' && <RefuseDialog id={id} name={name} onClose={close} />}
      {typeof deciding === 'object' && <KnownDialog id={id} name={name} known={deciding.known} onClose={close} />}
    </Card>
  );
}

function AlsoAsked({ names }: { names: readonly string[] }): ReactNode {
  const list = names.map((name) => `‘${name}’`).join(', ');
  return (
    <Notice>
      <Trans>Wacht ook, en is misschien dezelfde: {list}</Trans>
    </Notice>
  );
}

/** Whichever has the same number is the same organisation; of the others somebody has to look. */
function Alike({ alike, onKnown }: { alike: ToDecide['alike']; onKnown: (one: ToDecide['alike'][number]) => void }) {
  const { t } = useLingui();
  const kinds = useOrganisationKinds();
  if (alike.length === 0) return null;
  return (
    <>
      <p>
        <Trans>Misschien is het een van deze:</Trans>
      </p>
      <List label={t`Organisaties die erop lijken`}>
        {alike.map((one) => (
          <ListRow
            key={one.id}
            title={one.name}
            end={
              <Button kind="quiet" aria-label={t`Het is ${one.name}`} onClick={() => onKnown(one)}>
                <Trans>Dit is het</Trans>
              </Button>
            }
          >
            {[kinds[one.kind], one.number].filter(Boolean).join(' · ')}
            {one.hasThisNumber && (
              <>
                {' · '}
                <Trans>hetzelfde nummer</Trans>
              </>
            )}
          </ListRow>
        ))}
      </List>
    </>
  );
}
