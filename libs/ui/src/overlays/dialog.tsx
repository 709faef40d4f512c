import { createElement } from 'react';
import { fetchedLater } from './fetched-later';
import { useOnePress } from './one-press';
import type { DialogProps } from './dialog-opened';

export type { DialogProps };

const opened = fetchedLater(async () => (await import('./dialog-opened')).DialogOpened);

/** Keeps the focus inside, closes with Esc, and gives the focus back. What was filled in is not thrown away unasked. */
export function Dialog(props: DialogProps) {
  const Opened = opened.useWhen(props.open);
  // Here, and not in what is fetched: the press that opens is heard before that is there.
  useOnePress(props.open && Opened !== undefined);
  return Opened ? createElement(Opened, props) : null;
}
