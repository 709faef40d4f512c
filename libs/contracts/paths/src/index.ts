export { objectionAnswered, type ObjectionAnswered } from './objection-answered';
export { Objections } from './objections';
export { OwnPath } from './own-path';
export { SoughtLevels, type SoughtByTeacher } from './sought-levels';
