export { aCopyOf, aDatabase, aDemoAcademy, type TestDatabase } from './database';
export { eventually } from './eventually';
export { statementsOf } from './statements';
