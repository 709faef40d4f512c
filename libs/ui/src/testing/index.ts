export { answering, type Answers } from './answering';
export { expectAccessible } from './accessible';
export { renderUi } from './render-ui';
