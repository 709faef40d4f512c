const LONGEST = 2_000;
/** As a browser reads an address: it takes \ for /, and drops tabs and line ends. */
const leadsAway = /^\/[/\\]|\p{Cc}/u;

/** The page that someone came from, where it is a path here; whatever leads elsewhere leads nowhere. */
export const wayBackOf = (asked: string | null | undefined): string | null =>
  asked?.startsWith('/') && asked.length <= LONGEST && !leadsAway.test(asked) ? asked : null;
