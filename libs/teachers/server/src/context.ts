import { profileChanged } from '@academy/contracts/teachers';
import type { ContextManifest } from '@academy/platform/nest';
import { teacherFiller } from './fill-teachers';
import { teacherImporter } from './import-teachers';
import { TeachersModule } from './teachers.module';
import { Teachers1795500400000 } from './migrations/1795500400000-teachers';
import { MeasuredLevels1795605400000 } from './migrations/1795605400000-measured-levels';
import { UnprovenCompetences1795800350000 } from './migrations/1795800350000-unproven-competences';
import { OwnProfiles1795804200010 } from './migrations/1795804200010-own-profiles';
import { teachersTables } from './postgres/tables';

export const teachersContext = {
  name: 'teachers',
  module: TeachersModule,
  tables: teachersTables,
  migrations: [
    Teachers1795500400000,
    MeasuredLevels1795605400000,
    UnprovenCompetences1795800350000,
    OwnProfiles1795804200010,
  ],
  events: [profileChanged],
  importers: [teacherImporter],
  fillers: [teacherFiller],
} satisfies ContextManifest;
