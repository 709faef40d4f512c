import type { CompetenceId, Level } from '@academy/contracts/competences';

/** A level that a question can be about; nobody needs a question to be at 0. */
export type TestedLevel = Exclude<Level, 0>;

export interface AnswerOption {
  readonly id: string;
  readonly textNl: string;
}

/** A question as its author wrote it. Its key (`correct`) never leaves the server. */
export interface ItemText {
  readonly id: string;
  readonly competenceId: CompetenceId;
  /** Who has this level usually knows the answer; who has one level less usually does not. */
  readonly level: TestedLevel;
  readonly promptNl: string;
  readonly options: readonly AnswerOption[];
  /** Id of the one right option. */
  readonly correct: string;
}

/** A question of the bank, with what is known of it by now. */
export interface Item extends ItemText {
  /** Counts the texts that this question had; a changed text is a new question to learn about. */
  readonly revision: number;
  /** On the scale of levels: where someone knows the answer half the time. */
  readonly difficulty: number;
  /** Answers that the difficulty was learned from. */
  readonly answers: number;
  /** Times that it was shown. */
  readonly shown: number;
}

/** Halfway between the level below and the level it is written for. */
export const writtenDifficulty = ({ level }: Pick<ItemText, 'level'>): number => level - 0.5;
