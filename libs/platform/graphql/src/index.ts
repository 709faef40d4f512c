export { Allow, type Admission } from './allow';
export { CallerOf, CurrentActor, CurrentRequest, loader, UntilGone, type Caller, type RequestContext } from './context';
export { badInput } from './bad-input';
export { AcademyGraphqlModule } from './graphql.module';
export { onFault } from './mask-fault';
export { checkFirst, MAX_PAGE, pageOf, type Page, type PageArguments } from './page';
export { invalidInput, notAllowed, type FieldFault } from './refusals';
export { LoadsFields, type LoadsObject } from './loads-fields';
export { isUuid } from './is-uuid';
