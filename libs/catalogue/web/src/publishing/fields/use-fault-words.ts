import { useLingui } from '@lingui/react/macro';
import type { AnyFault } from '../keeping/typed-contents';
import { usePartNames } from '../use-draft-parts';
import type { Part } from '../differing';

/** What is to be done about something that is not right yet. */
export function useFaultWords(): (fault: AnyFault) => string {
  const { t } = useLingui();
  const missing = useMissingWords();
  const names = usePartNames();
  return ({ path, problem }) => {
    const [part = ''] = path.split('.');
    const name = names[part as Part] ?? part;
    switch (problem) {
      case 'MISSING':
        return missing(path);
      case 'TEXT_NOT_POSSIBLE':
        return t`${name}: maak de tekst korter, en haal tekens weg die niet te lezen zijn.`;
      case 'NO_HOURS':
        return t`Een module kost meer dan 0 uur.`;
      case 'TOO_MANY_HOURS':
        return t`Een module kost hooguit 10.000 uur.`;
      case 'TOO_FINE_HOURS':
        return t`Schrijf uren met hooguit drie cijfers achter de komma.`;
      case 'CONTACT_HOURS_NOT_POSSIBLE':
        return t`De uren samen met anderen zijn hooguit zoveel als de tijd in totaal.`;
      case 'NO_OUTCOME':
        return t`Zeg welke competentie een docent hiermee leert.`;
      case 'NOT_HIGHER':
        return t`Kies een niveau dat hoger is dan waar de docent begint.`;
      case 'COMPETENCE_TWICE':
        return t`Deze competentie staat er twee keer. Zet haar in één regel.`;
      case 'UNKNOWN_COMPETENCE':
        return t`Kies een competentie uit de lijst.`;
      case 'ABOVE_HIGHEST_LEVEL':
        return t`Deze competentie heeft dat niveau niet. Kies een lager niveau.`;
      case 'UNKNOWN_TOWN':
        return t`Kies een plaats uit de lijst.`;
      case 'MONTHS_NOT_POSSIBLE':
        return t`Een certificaat is 1 tot 120 maanden geldig. Laat het leeg als het niet verloopt.`;
      case 'PREREQUISITE_CYCLE':
        return t`Voor wat je hier vooraf vraagt, is via andere modules deze module zelf nodig. Vraag minder.`;
      case 'NO_NUMBER':
        return t`${name}: schrijf een getal, zonder andere tekens.`;
    }
  };
}

function useMissingWords(): (path: string) => string {
  const { t } = useLingui();
  const words = new Map([
    ['titleNl', t`Geef de module een titel in het Nederlands.`],
    ['titleEn', t`Geef de module een titel in het Engels.`],
    ['summaryNl', t`Schrijf wat een docent hierna kan.`],
    ['programmeNl', t`Schrijf wat er in de module gebeurt.`],
    ['hours', t`Schrijf hoeveel uur de module kost.`],
    ['contactHours', t`Schrijf hoeveel uur daarvan samen met anderen is; 0 mag ook.`],
    ['form', t`Kies hoe de module te volgen is.`],
    ['city', t`Kies de plaats waar de module is.`],
    ['languages', t`Kies in welke taal de module is.`],
    ['sectors', t`Kies voor wie de module is.`],
    ['outcomes', t`Kies wat een docent leert.`],
    ['prerequisites', t`Kies wat een docent vooraf moet kunnen.`],
  ]);
  return (path) => words.get(path.split('.')[0] ?? '') ?? t`Vul dit nog in.`;
}
