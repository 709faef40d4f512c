import { useMatches } from 'react-router';

/** What a route says of its page: whether it also has something for whoever has no workspace with it. */
export interface OpenPage {
  readonly isOpen: boolean;
}

/** Whether the page at this address is for anyone. */
export function useIsOpen(): boolean {
  const handle = useMatches().at(-1)?.handle as OpenPage | undefined;
  return handle?.isOpen === true;
}
