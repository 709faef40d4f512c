import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '@academy/ui';

interface BrokenLinkProps {
  /** The way on. */
  action: ReactNode;
  /** What else works. */
  children?: ReactNode;
}

/** Where the link of a mail came in pieces. */
export function BrokenLink({ action, children }: BrokenLinkProps) {
  const { t } = useLingui();
  return (
    <Notice kind="warning" title={t`Deze link is niet heel`} action={action}>
      <Trans>Er ontbreekt een stuk. Open de link uit de mail zelf, of kopieer hem helemaal.</Trans> {children}
    </Notice>
  );
}
