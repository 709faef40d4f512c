export { endWhenTold } from './end-when-told';
export { stopWhenWeDie } from './stop-when-we-die';
