export { objectionAnswered, type ObjectionAnswered } from './objection-answered';
