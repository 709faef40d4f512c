export { objectionAnswered, type ObjectionAnswered } from './objection-answered';
export { Objections } from './objections';
