import type { AcademyFolder, ContentFile, ModuleFile, OrganisationFile } from '@academy/academy-folder';
import { addDays, type Dice } from '@academy/kernel';
import { townNamed } from '@academy/teachers/core';
import type { LineOfWork } from './lines-of-work';

interface Cloning {
  /** Its place among all modules. */
  readonly nth: number;
  readonly demo: AcademyFolder;
  readonly lines: readonly LineOfWork[];
  readonly publishers: readonly OrganisationFile[];
  readonly dice: Dice;
}

/** A module like one of the demo, by another publisher in its town, for a line of work or for all; with its content. */
export function clonedModule(cloning: Cloning): { module: ModuleFile; content: ContentFile | undefined } {
  const { nth, demo, lines, publishers, dice } = cloning;
  const model = dice.oneOf(demo.modules);
  const line = dice.oneOf([undefined, ...lines]);
  const publisher = dice.oneOf(publishers);
  const id = `nat-${String(nth + 1).padStart(5, '0')}`;
  const inLine = <T extends { competenceId: string }>(one: T): T =>
    line ? { ...one, competenceId: `${one.competenceId}.${line.key}` } : one;
  const hours = Math.max(Math.ceil(model.contactHours), Math.round(model.hours * (0.8 + 0.4 * dice.next())), 1);
  const town = publisher.city === null ? undefined : townNamed(publisher.city);
  const content = demo.content.get(model.id);
  return {
    module: {
      ...model,
      ...{ id, hours, organisationId: publisher.id },
      titleNl: `${model.titleNl}${line ? ` voor ${line.nl}` : ''}, ${publisher.city}`,
      titleEn: `${model.titleEn}${line ? ` for ${line.en}` : ''}, ${publisher.city}`,
      location: model.location && town ? { ...town } : model.location,
      outcomes: model.outcomes.map(inLine),
      prerequisites: model.prerequisites.map(inLine),
      editions: model.editions.map((edition, at) => editionLike(edition, `${id}-e${at + 1}`, dice)),
      enrolments: dice.between(0, 400),
      rating: dice.chance(0.8) ? dice.between(30, 50) / 10 : null,
    },
    content: content && contentLike(content, id, inLine),
  };
}

/** Some weeks earlier or later, with other seats given away elsewhere; never before the model's own day. */
const editionLike = (
  edition: ModuleFile['editions'][number],
  id: string,
  dice: Dice,
): ModuleFile['editions'][number] => ({
  id,
  start: addDays(edition.start, 7 * dice.between(0, 8)),
  seats: edition.seats,
  taken: Math.floor(edition.seats * 0.3 * dice.next()),
});

/** No two modules may ask the same, so each question says of which one it is. */
const contentLike = (
  content: ContentFile,
  moduleId: string,
  inLine: <T extends { competenceId: string }>(one: T) => T,
): ContentFile => ({
  ...content,
  moduleId,
  parts: content.parts.map((part) =>
    part.kind === 'quiz'
      ? {
          ...part,
          questions: part.questions.map((one) => ({ ...inLine(one), promptNl: `${one.promptNl} (${moduleId})` })),
        }
      : part,
  ),
});
