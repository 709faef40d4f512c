/** What the pages about invitations are given. */
export interface InvitedWay {
  /** Who is signed in; undefined for nobody, who sees only what a link leads to. */
  account: string | undefined;
  /** The first page of an organisation. */
  officeAt: (organisation: string) => string;
  /** Signs out. */
  onLeave: () => void;
}
