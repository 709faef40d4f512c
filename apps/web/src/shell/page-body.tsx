import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { SkeletonPage } from '@academy/ui';

/** The one main part of a page. */
export function PageBody() {
  return (
    <main id="inhoud" tabIndex={-1} className="alb-main alb-container">
      <Suspense fallback={<SkeletonPage />}>
        <Outlet />
      </Suspense>
    </main>
  );
}
