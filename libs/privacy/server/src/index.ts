export { privacyContext } from './context';
export { untold } from './words/untold';
