import { useLingui } from '@lingui/react/macro';

/** Sentences for what keeps a teacher out of one module. */
export function useBlockWords(): (reasons: readonly string[]) => string[] {
  const { t } = useLingui();
  const words: Partial<Record<string, string>> = {
    SECTOR: t`Deze module is bedoeld voor een andere sector dan de jouwe.`,
    LANGUAGE: t`Deze module is in een taal die je niet hebt gekozen.`,
    FORM: t`Deze module heeft een vorm die je niet hebt gekozen.`,
    TRAVEL: t`Deze module is verder weg dan je wilt reizen.`,
    FULL: t`Deze module zit nu vol of heeft geen datum.`,
    ENTRY: t`Voor deze module heb je een bewijs nodig dat nog niet in je profiel staat.`,
    BANNED: t`Je hebt zelf gezegd dat je deze module niet wilt.`,
    DATES: t`Deze module heeft geen datum die op tijd is voor je pad.`,
  };
  const general = t`Deze module past nu niet bij jouw situatie.`;
  return (reasons) => [...new Set(reasons.map((reason) => words[reason] ?? general))];
}

/** Sentences for what stands between a teacher and a target. Of what has no words yet, the general ones. */
export function useReachWords(): (reasons: readonly string[]) => string[] {
  const { t } = useLingui();
  const words: Partial<Record<string, string>> = {
    NO_OFFER: t`Er is nog geen module die je hier brengt.`,
    BANNED: t`Je liet zelf een module weg die hiervoor nodig is.`,
    SECTOR: t`Modules hiervoor zijn bedoeld voor een andere sector dan de jouwe.`,
    LANGUAGE: t`Modules hiervoor zijn in een taal die je niet hebt gekozen.`,
    FORM: t`Modules hiervoor hebben een vorm die je niet hebt gekozen, zoals op locatie.`,
    TRAVEL: t`Modules hiervoor zijn verder weg dan je wilt reizen.`,
    FULL: t`Modules hiervoor zitten nu vol of hebben geen datum.`,
    ENTRY: t`Voor een module heb je een bewijs nodig dat nog niet in je profiel staat.`,
  };
  const general = t`Er is nu geen module die bij jouw situatie past.`;
  return (reasons) => {
    const sentences = reasons.map((reason) => words[reason] ?? general);
    return sentences.length > 0 ? [...new Set(sentences)] : [general];
  };
}
