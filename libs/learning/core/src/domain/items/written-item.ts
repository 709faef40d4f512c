import type { ItemProblem } from './item-problem';

/** A choice question as its author wrote it, and where it stands in an academy's folder. */
export interface WrittenItem {
  readonly file: string;
  /** Such as `parts[3].questions[0]`. */
  readonly path: string;
  readonly competenceId: string;
  readonly multiple: boolean;
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly textNl: string }[];
  readonly correct: readonly string[];
}

/**
 * What is wrong with questions. A `fault` makes a question unusable and refuses an import; a `warning` is for the
 * author to look at, as it may be right after all or come from chance.
 */
export interface ItemFinding {
  readonly file: string;
  readonly path: string;
  readonly severity: 'fault' | 'warning';
  readonly problem: ItemProblem;
}

export const isKey = ({ correct }: WrittenItem, option: { readonly id: string }): boolean =>
  correct.includes(option.id);

export const finding = (
  { file, path }: Pick<WrittenItem, 'file' | 'path'>,
  severity: ItemFinding['severity'],
  problem: ItemProblem,
): ItemFinding => ({ file, path, severity, problem });

/** Lower case, without what does not change the meaning for a reader. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
