import type { ContextManifest } from '@academy/platform/nest';
import { OwnData1795803800000 } from './migrations/1795803800000-own-data';
import { PrivacyModule } from './privacy.module';

/** It keeps nothing of its own: what is known of someone stands in the tables of the others. */
export const privacyContext = {
  name: 'privacy',
  module: PrivacyModule,
  tables: [],
  migrations: [OwnData1795803800000],
} satisfies ContextManifest;
