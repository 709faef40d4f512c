import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { PageHeader, Stack } from '@academy/ui';
import { OfferPage } from './offer-page';

interface OfferScreenProps {
  title: MessageDescriptor;
  lead: MessageDescriptor;
  /** The folder of the modules' pages. */
  to: string;
  /** Whether whoever looks is a teacher, who can have first what suits them. */
  suits?: boolean;
}

/** Aanbod: everything that can be followed. */
export function OfferScreen({ title, lead, to, suits = false }: OfferScreenProps) {
  const { _ } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader title={_(title)} lead={_(lead)} />
      <OfferPage to={to} suits={suits} />
    </Stack>
  );
}
