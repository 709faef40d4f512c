export { importTeachers, type EvidenceImport, type TeacherImport } from './import-teachers';
export { Teachers1795500400000 } from './migrations/1795500400000-teachers';
export { MeasuredLevels1795605400000 } from './migrations/1795605400000-measured-levels';
export { UnprovenCompetences1795800350000 } from './migrations/1795800350000-unproven-competences';
export { teachersTables } from './postgres/tables';
export { TeachersModule } from './teachers.module';
