import { textProblem, tidyText } from '@academy/kernel';
import type { DraftContents } from './draft';

/** Most that is kept of a draft: what is beyond is no module, and would only fill the disk. */
const most = { text: 20_000, lines: 200, levels: 50, hours: 1_000_000, level: 5 } as const;

export interface ContentsFault {
  readonly field: keyof DraftContents;
  readonly problem: 'TooMuch' | 'Unreadable' | 'NotANumber' | 'NoLevel';
}

/** Contents as they are kept: tidy, and without empty lines; or what cannot be kept at all, complete or not. */
export function readContents(given: DraftContents): { contents: DraftContents } | { faults: readonly ContentsFault[] } {
  const contents = tidy(given);
  const faults = [sizeFaults, signFaults, numberFaults, levelFaults].flatMap((rule) => rule(contents));
  return faults.length > 0 ? { faults } : { contents };
}

const once = <One>(all: readonly One[]): One[] => [...new Set(all)];

function tidy({ titleNl, titleEn, summaryNl, programmeNl, ...rest }: DraftContents): DraftContents {
  return {
    ...rest,
    ...{ titleNl: tidyText(titleNl), titleEn: tidyText(titleEn), summaryNl: tidyText(summaryNl) },
    programmeNl: programmeNl.map(tidyText).filter((line) => line !== ''),
    city: rest.form === 'online' ? null : rest.city,
    languages: once(rest.languages),
    sectors: once(rest.sectors),
  };
}

function sizeFaults(contents: DraftContents): ContentsFault[] {
  const { programmeNl, outcomes, prerequisites } = contents;
  const texts = (['titleNl', 'titleEn', 'summaryNl', 'city'] as const).filter(
    (field) => (contents[field] ?? '').length > most.text,
  );
  const isLong = programmeNl.length > most.lines || programmeNl.join('').length > most.text;
  return [
    ...texts,
    ...(isLong ? (['programmeNl'] as const) : []),
    ...(outcomes.length > most.levels ? (['outcomes'] as const) : []),
    ...(prerequisites.length > most.levels ? (['prerequisites'] as const) : []),
  ].map((field) => ({ field, problem: 'TooMuch' }));
}

/** Signs that no database keeps, or that turn what follows around. */
function signFaults({ titleNl, titleEn, summaryNl, city, programmeNl, outcomes, prerequisites }: DraftContents) {
  const texts: Partial<Record<keyof DraftContents, readonly string[]>> = {
    ...{ titleNl: [titleNl], titleEn: [titleEn], summaryNl: [summaryNl], city: [city ?? ''], programmeNl },
    outcomes: outcomes.map(({ competenceId }) => competenceId),
    prerequisites: prerequisites.map(({ competenceId }) => competenceId),
  };
  const hasSign = (text: string) => textProblem(text, { longest: Infinity, lines: 'many' })?.kind === 'Sign';
  return (Object.keys(texts) as (keyof DraftContents)[])
    .filter((field) => texts[field]?.some(hasSign))
    .map((field): ContentsFault => ({ field, problem: 'Unreadable' }));
}

const numberFaults = (contents: DraftContents): ContentsFault[] =>
  (['hours', 'contactHours', 'validMonths'] as const)
    .filter((field) => !(Math.abs(contents[field] ?? 0) <= most.hours))
    .map((field) => ({ field, problem: 'NotANumber' }));

function levelFaults({ outcomes, prerequisites }: DraftContents): ContentsFault[] {
  const isLevel = (level: number) => level >= 0 && level <= most.level;
  return [
    ...(outcomes.every(({ from, to }) => isLevel(from) && isLevel(to)) ? [] : (['outcomes'] as const)),
    ...(prerequisites.every(({ level }) => isLevel(level)) ? [] : (['prerequisites'] as const)),
  ].map((field) => ({ field, problem: 'NoLevel' }));
}
