import { createContext, useContext, type ReactNode } from 'react';

type Level = 'h2' | 'h3';
const Below = createContext<Level>('h2');

/** What is in here stands below a heading of a part of the screen. */
export const BelowHeading = ({ children }: { children: ReactNode }) => <Below value="h3">{children}</Below>;

/** The title of a card or a message, of the level that its place asks for: no level is passed over, wherever it is shown. */
export function CardHeading({ children }: { children: ReactNode }) {
  const className = 'alb-card-heading';
  return useContext(Below) === 'h2' ? (
    <h2 className={className}>{children}</h2>
  ) : (
    <h3 className={className}>{children}</h3>
  );
}
