import { Trans } from '@lingui/react/macro';
import { Scale } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { Details, Stack } from '@academy/ui';

const ID = 'hoe-we-wegen';

/** What is weighed, and what never is; the address ending in its id unfolds it, with the focus. */
export function HowWeWeigh() {
  const details = useRef<HTMLDetailsElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${ID}` || !details.current) return;
    details.current.open = true;
    details.current.scrollIntoView();
    details.current.querySelector('summary')?.focus({ preventScroll: true });
  }, [hash, key]);
  return (
    <Details ref={details} id={ID} icon={<Scale size={18} />} summary={<Trans>Hoe wegen we dit?</Trans>}>
      <Stack gap={12}>
        <p>
          <Trans>
            We kijken naar wat in <Link to="/profiel">je profiel</Link> staat: je talenten, je bewijzen van wat je kunt,
            je jaren ervaring en je praktische wensen, zoals reisafstand, vorm en taal.
          </Trans>
        </p>
        <p>
          <Trans>
            We wegen nooit mee: je leeftijd, je geslacht, je afkomst, je naam en de school waar je werkt. Die gegevens
            gaan niet mee in de berekening.
          </Trans>
        </p>
        <p>
          <Trans>
            Past het even goed? Dan staat voorop wie minder wordt gekozen. ‘Ook interessant’ kiest bewust iets anders,
            met hooguit twee modules van één aanbieder.
          </Trans>
        </p>
        <p>
          <Trans>
            Kies je ‘Minder hiervan’? Dan staan modules lager die je in dezelfde onderwerpen verder brengen: hooguit
            driekwart van hun punten gaat eraf. Er verdwijnt niets, en je leerpad verandert er niet door.
          </Trans>
        </p>
        <p>
          <Trans>Het is een voorstel. In het aanbod staan alle modules, ook die hier niet staan.</Trans>
        </p>
      </Stack>
    </Details>
  );
}
