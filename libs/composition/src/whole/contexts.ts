import { catalogueContext } from '@academy/catalogue/server';
import { certificationContext } from '@academy/certification/server';
import { competencesContext } from '@academy/competences/server';
import { enrolmentContext } from '@academy/enrolment/server';
import { entryTestsContext } from '@academy/entry-tests/server';
import { identityContext } from '@academy/identity/server';
import { learningContext } from '@academy/learning/server';
import { matchingContext } from '@academy/matching/server';
import { messagingContext } from '@academy/messaging/server';
import { pathsContext } from '@academy/paths/server';
import type { ContextManifest } from '@academy/platform/nest';
import { teachersContext } from '@academy/teachers/server';
import { auditContext } from '@academy/audit/server';
import { privacyContext } from '@academy/privacy/server';
import { operationsContext } from '@academy/operations/server';
import { insightContext } from '@academy/insight/server';

/** Every context, in the order of the story; each says the rest of itself in its `context.ts`. */
export const contexts = [
  identityContext,
  competencesContext,
  catalogueContext,
  teachersContext,
  matchingContext,
  entryTestsContext,
  pathsContext,
  enrolmentContext,
  learningContext,
  certificationContext,
  messagingContext,
  auditContext,
  privacyContext,
  operationsContext,
  insightContext,
] as const satisfies readonly ContextManifest[];
