import { createContext, useContext, type ReactNode } from 'react';
import type { LazyScreen } from './places';

/** The organisation that someone is working for on this page. */
export interface Workplace {
  readonly id: string;
  readonly name: string;
  /** What one is there. */
  readonly roles: readonly string[];
  /** Address of its first page; its other pages are below it. */
  readonly home: string;
}

const Here = createContext<Workplace | undefined>(undefined);

export const WorkplaceProvider = ({ workplace, children }: { workplace: Workplace; children: ReactNode }) => (
  <Here value={workplace}>{children}</Here>
);

/** For which organisation one works here. Only on pages of an organisation. */
export function useWorkplace(): Workplace {
  const workplace = useContext(Here);
  if (!workplace) throw new Error('This page belongs to no organisation');
  return workplace;
}

/** The same screen as it is at whichever organisation it is shown for. */
export const givenHere =
  <Given extends object>(screen: LazyScreen<Given>, what: (workplace: Workplace) => Given): LazyScreen =>
  async () => {
    const Shown = await screen();
    return function AtWorkplace() {
      return <Shown {...what(useWorkplace())} />;
    };
  };
