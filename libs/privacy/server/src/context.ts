import { erasingDue, erasureMoved } from '@academy/contracts/privacy';
import { dayOf, day } from '@academy/kernel';
import type { ContextManifest } from '@academy/platform/nest';
import { OwnData1795803800000 } from './migrations/1795803800000-own-data';
import { Erasure1795803820000 } from './migrations/1795803820000-erasure';
import { ErasureOfRegistrations1795803900010 } from './migrations/1795803900010-erasure-of-registrations';
import { ErasureOfWaysIn1795804400000 } from './migrations/1795804400000-erasure-of-ways-in';
import { Sharing1795805000000 } from './migrations/1795805000000-sharing';
import { LooksAtParticipants1795808300000 } from './migrations/1795808300000-looks-at-participants';
import { privacyTables } from './postgres/tables';
import { PrivacyModule } from './privacy.module';
import { shareImporter } from './sharing/import-shares';

export const privacyContext = {
  name: 'privacy',
  module: PrivacyModule,
  tables: privacyTables,
  migrations: [
    OwnData1795803800000,
    Erasure1795803820000,
    ErasureOfRegistrations1795803900010,
    ErasureOfWaysIn1795804400000,
    Sharing1795805000000,
    LooksAtParticipants1795808300000,
  ],
  importers: [shareImporter],
  events: [erasingDue, erasureMoved],
  schedules: [{ name: 'privacy.erase', periodOf: dayOf, event: erasingDue, payload: (today) => ({ day: day(today) }) }],
} satisfies ContextManifest;
