/** What there is to see of a right answer without knowing the subject. */
export type KeyTrait =
  | { readonly kind: 'Longest' | 'Shortest' | 'GivesReason' | 'MiddleNumber' }
  /** The option with this id. */
  | { readonly kind: 'AtPlace'; readonly optionId: string }
  /** Where several answers may be right: exactly so many are. */
  | { readonly kind: 'NumberOfKeys'; readonly keys: number };

interface Place {
  readonly file: string;
  readonly path: string;
}

/** What is wrong with questions, by name, with what it is about. */
export type ItemProblem =
  | { readonly kind: 'SameAnswerTwice' | 'AsksForWrongAndRight' }
  /** All wrong answers begin with this word, and the right one does not. */
  | { readonly kind: 'KeyBeginsOtherwise'; readonly word: string }
  /** In characters. */
  | { readonly kind: 'AnswerStandsOut'; readonly longest: number; readonly next: number }
  | { readonly kind: 'TooFewQuestions'; readonly competenceId: string; readonly asked: number; readonly least: number }
  /** The right answers of so many questions have the trait, where chance would give so many. */
  | {
      readonly kind: 'KeysShow';
      readonly trait: KeyTrait;
      readonly times: number;
      readonly questions: number;
      readonly expected: number;
    }
  | { readonly kind: 'SameQuestion'; readonly as: Place }
  | { readonly kind: 'NearlySameQuestion'; readonly as: Place };
