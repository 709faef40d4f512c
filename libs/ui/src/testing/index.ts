export { answering, type Answers } from './answering';
export { expectAccessible } from './accessible';
export { inWhole } from './in-whole';
export { translatePage } from './translate-page';
export { renderUi } from './render-ui';
