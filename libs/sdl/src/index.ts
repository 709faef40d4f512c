export { Args, Mutation, Query, ResolveField } from './fields';
export { named } from './named';
export { LoadsFields } from './loads-fields';
export type { Answer, Asked, Fields } from './types';
