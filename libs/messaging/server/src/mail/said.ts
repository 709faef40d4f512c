/** What a mail about an account says, in the language that is spoken. */
export interface Said {
  readonly subject: string;
  readonly lines: readonly string[];
}
