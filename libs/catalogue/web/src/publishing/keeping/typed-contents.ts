import type { DraftContentsInput } from '@academy/gql';
import { numberTyped, typedNumber, type Locale } from '@academy/ui';
import type { Contents, Fault } from '../api';

/** A line of a list while it is written; `key` tells lines apart, whatever stands in them. */
interface TypedOutcome {
  readonly key: number;
  readonly competenceId: string | null;
  readonly from: number;
  readonly to: number;
}
interface TypedPrerequisite {
  readonly key: number;
  readonly competenceId: string | null;
  readonly level: number;
}

/** The contents as they stand in the fields: numbers as they were typed, the programme as one text. */
export interface TypedContents extends Omit<
  DraftContentsInput,
  'programmeNl' | 'hours' | 'contactHours' | 'validMonths' | 'outcomes' | 'prerequisites' | 'city' | 'form'
> {
  readonly form: DraftContentsInput['form'];
  readonly city: string;
  readonly programme: string;
  readonly hours: string;
  readonly contactHours: string;
  readonly validMonths: string;
  readonly outcomes: readonly TypedOutcome[];
  readonly prerequisites: readonly TypedPrerequisite[];
}

let lastKey = 0;
/** A key that no other line on the page has. */
export const newKey = (): number => (lastKey += 1);

export const typedOf = (contents: Contents, locale: Locale): TypedContents => ({
  titleNl: contents.titleNl,
  titleEn: contents.titleEn,
  summaryNl: contents.summaryNl,
  programme: contents.programmeNl.join('\n'),
  hours: typedNumber(contents.hours, locale),
  contactHours: typedNumber(contents.contactHours, locale),
  form: contents.form ?? null,
  city: contents.city ?? '',
  languages: [...contents.languages],
  sectors: [...contents.sectors],
  outcomes: contents.outcomes.map(({ competenceId, from, to }) => ({ key: newKey(), competenceId, from, to })),
  prerequisites: contents.prerequisites.map(({ competenceId, level }) => ({ key: newKey(), competenceId, level })),
  validMonths: contents.validMonths == null ? '' : String(contents.validMonths),
});

/** Undefined when it is no number of months. */
function monthsTyped(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined;
}

const numbersOf = ({ hours, contactHours, validMonths }: TypedContents, locale: Locale) => ({
  hours: numberTyped(hours, locale, 'hours'),
  contactHours: numberTyped(contactHours, locale, 'hours'),
  validMonths: monthsTyped(validMonths),
});

/** What is sent of it. A line without a competence goes along, so that its levels are kept; so does no town that is online. */
export function contentsOf(typed: TypedContents, locale: Locale): DraftContentsInput {
  const { hours, contactHours, validMonths } = numbersOf(typed, locale);
  return {
    titleNl: typed.titleNl,
    titleEn: typed.titleEn,
    summaryNl: typed.summaryNl,
    programmeNl: linesOf(typed.programme),
    hours: hours ?? null,
    contactHours: contactHours ?? null,
    form: typed.form ?? null,
    city: typed.form === 'ONLINE' || typed.city === '' ? null : typed.city,
    languages: typed.languages,
    sectors: typed.sectors,
    outcomes: typed.outcomes.map(({ competenceId, from, to }) => ({ competenceId: competenceId ?? '', from, to })),
    prerequisites: typed.prerequisites.map(({ competenceId, level }) => ({ competenceId: competenceId ?? '', level })),
    validMonths: validMonths ?? null,
  };
}

/** One step a line; empty lines are no steps. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Something that only this page knows is wrong: what stands there is no number, so it cannot be sent. */
export interface Unreadable {
  readonly path: 'hours' | 'contactHours' | 'validMonths';
  readonly problem: 'NO_NUMBER';
}

export type AnyFault = Pick<Fault, 'path'> & { readonly problem: Fault['problem'] | 'NO_NUMBER' };

/** The boxes with something in them that is no number. */
export const unreadableIn = (typed: TypedContents, locale: Locale): Unreadable[] =>
  (Object.entries(numbersOf(typed, locale)) as [Unreadable['path'], unknown][])
    .filter(([, value]) => value === undefined)
    .map(([path]) => ({ path, problem: 'NO_NUMBER' }));

/** What is to be done still, each once: what cannot be read here stands for what is missing there. */
export function toDo(faults: readonly Fault[], unreadable: readonly Unreadable[]): AnyFault[] {
  const here = new Set<string>(unreadable.map(({ path }) => path));
  return [...unreadable, ...faults.filter(({ path }) => !here.has(path))];
}
