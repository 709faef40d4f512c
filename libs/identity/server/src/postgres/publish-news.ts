import { noted, type Noted } from '@academy/contracts/audit';
import { letterDue, type LetterDue } from '@academy/contracts/identity';
import { publish } from '@academy/platform/outbox';
import type { EntityManager } from 'typeorm';

/** A mail that is due, or what is written down for good, with the work that it is about. */
export const publishNews = (tx: EntityManager, event: LetterDue | Noted): Promise<void> =>
  event.type === 'audit.noted.v1' ? publish(tx, noted, event) : publish(tx, letterDue, event);
