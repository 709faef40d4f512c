export { useLevelName, frameworkNamesQuery } from './words/framework';
