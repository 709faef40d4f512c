import type { ReactNode } from 'react';
import { SkeletonPage } from '@academy/ui';
import { Brand } from './brand';

/** What stands before anything is known: whose house this is, and where the page will be. `index.html` begins with the same. */
export const Frame = ({ children = <SkeletonPage /> }: { children?: ReactNode }) => (
  <>
    <header className="alb-topbar">
      <div className="alb-container alb-topbar__row">
        <Brand to="/" />
      </div>
    </header>
    <main className="alb-container alb-main">{children}</main>
  </>
);
