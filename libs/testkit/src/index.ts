export { aCopyOf, aDatabase, aDemoAcademy, type TestDatabase } from './database';
export { eventually } from './eventually';
export { newsIn } from './news';
export { statementsOf } from './statements';
