import { createElement } from 'react';
import { fetchedLater } from '@academy/ui';
import type { AddEvidenceDialogProps } from './add-evidence-opened';

const opened = fetchedLater(async () => (await import('./add-evidence-opened')).AddEvidenceOpened);

/** Asks for a piece of evidence; fetched when someone has one. */
export function AddEvidenceDialog(props: AddEvidenceDialogProps) {
  const Opened = opened.useWhen(true);
  return Opened ? createElement(Opened, props) : null;
}
