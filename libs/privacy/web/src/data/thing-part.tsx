import { Plural, useLingui } from '@lingui/react/macro';
import { Details, Pairs, useText } from '@academy/ui';
import type { KnownThing } from './api';

/** One thing that is kept; opened it says why, from whom, until when, and what becomes of it. */
export function ThingPart({ thing }: { thing: KnownThing }) {
  const { t } = useLingui();
  const text = useText();
  const from = useFrom();
  const left = useWhatIsLeft();
  const all = (said: readonly KnownThing['what'][]) => said.map(text).join('; ');
  return (
    <li>
      <Details
        summary={
          <>
            <b>{text(thing.what)}</b>
            {thing.count !== null && (
              <>
                {' · '}
                <Plural value={thing.count} _0="nu niets" one="nu # keer" other="nu # keer" />
              </>
            )}
          </>
        }
      >
        <Pairs
          items={[
            { name: t`Waarvoor`, value: all(thing.purposes) },
            { name: t`Van wie`, value: thing.from.map(from).join(', ') },
            { name: t`Tot wanneer`, value: all(thing.terms) },
            { name: t`Als je alles laat wissen`, value: left(thing) },
          ]}
        />
      </Details>
    </li>
  );
}

function useFrom() {
  const { t } = useLingui();
  const words: Record<KnownThing['from'][number], string> = {
    THEMSELVES: t`van jou`,
    ACADEMY: t`van de academie`,
    OTHERS: t`van anderen, zoals een trainer of een organisatie`,
  };
  return (from: KnownThing['from'][number]) => words[from];
}

function useWhatIsLeft() {
  const { t } = useLingui();
  const text = useText();
  return ({ onErasure, staysWhy }: KnownThing) => {
    const why = staysWhy ? text(staysWhy) : '';
    const words: Record<KnownThing['onErasure'], string> = {
      GOES: t`gaat het weg`,
      STAYS_NAMELESS: t`blijft het, zonder jou: ${why}`,
      STAYS: t`blijft het: ${why}`,
    };
    return words[onErasure];
  };
}
