import { CatalogueModule } from '@academy/catalogue/server';
import { CertificationModule } from '@academy/certification/server';
import { CompetencesModule } from '@academy/competences/server';
import { EntryTestsModule } from '@academy/entry-tests/server';
import { EnrolmentModule } from '@academy/enrolment/server';
import { IdentityModule } from '@academy/identity/server';
import { LearningModule } from '@academy/learning/server';
import { MatchingModule } from '@academy/matching/server';
import { MessagingModule } from '@academy/messaging/server';
import { PathsModule } from '@academy/paths/server';
import { TeachersModule } from '@academy/teachers/server';
import type { Type } from '@nestjs/common';

/** The module that knows who asks. */
export const identityModule: Type = IdentityModule;

/** Every context's module, in the order of the story. */
export const contextModules: readonly Type[] = [
  IdentityModule,
  CompetencesModule,
  CatalogueModule,
  TeachersModule,
  MatchingModule,
  EntryTestsModule,
  PathsModule,
  EnrolmentModule,
  LearningModule,
  CertificationModule,
  MessagingModule,
];
