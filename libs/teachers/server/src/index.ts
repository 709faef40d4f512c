export { importTeachers, type EvidenceImport, type TeacherImport } from './import-teachers';
export { Teachers1795500400000 } from './migrations/1795500400000-teachers';
export { teachersTables } from './postgres/tables';
export { TeachersModule } from './teachers.module';
