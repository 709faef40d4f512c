import { openedLater } from './opened-later';
import type { MenuAction, MenuProps, PopoverPanelProps } from './menu-opened';

export type { MenuAction };

/** A button that opens a list of actions; arrows move, Esc closes. `label` names the object too. */
export const Menu = openedLater<MenuProps>(async () => (await import('./menu-opened')).MenuOpened);

/** A button that opens a small panel beside it. */
export const PopoverPanel = openedLater<PopoverPanelProps>(async () => (await import('./menu-opened')).PanelOpened);
