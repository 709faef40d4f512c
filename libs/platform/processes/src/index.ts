export { endWhenTold } from './end-when-told';
export { stopWhenWeDie, type Guarded } from './stop-when-we-die';
