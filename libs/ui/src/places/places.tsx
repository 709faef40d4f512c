import type { MessageDescriptor } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** A place to go to, in a menu. `brief` is for a small screen. */
export interface Place {
  readonly label: MessageDescriptor;
  readonly brief?: MessageDescriptor;
  readonly Icon: LucideIcon;
  /** Where on the page, such as '#part'. */
  readonly at?: string;
}

type Screen<Given> = (given: Given) => ReactNode;

/** A screen that is fetched when someone goes there, and what it has to be given. */
export type LazyScreen<Given = object> = () => Promise<Screen<Given>>;

/** `lazyScreen(() => import('./x-screen'), 'XScreen')` */
export const lazyScreen =
  <Name extends string, Given = object>(
    load: () => Promise<Record<Name, Screen<Given>>>,
    name: Name,
  ): LazyScreen<Given> =>
  async () =>
    (await load())[name];

/** The same screen as it is in one workspace. */
export const given =
  <Given extends object>(screen: LazyScreen<Given>, what: Given): LazyScreen =>
  async () => {
    const Shown = await screen();
    return () => <Shown {...what} />;
  };
