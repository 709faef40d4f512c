import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** What the academy wrote in the head about the page by which one came in is not true of the next one. */
export function useForgetTold(): void {
  const { pathname } = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname === first.current) return;
    for (const told of document.head.querySelectorAll('[data-told]')) told.remove();
  }, [pathname]);
}
