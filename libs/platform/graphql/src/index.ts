export { Allow, ALLOW, type Admission } from './allow';
export { AllowGuard } from './allow.guard';
export { CallerOf, contextOf, CurrentActor, CurrentRequest, loader, type Caller, type RequestContext } from './context';
export { FieldCheck } from './field-check';
export { AcademyGraphqlModule, sdlPaths } from './graphql.module';
export { onFault } from './mask-fault';
export { checkFirst, MAX_PAGE, pageOf, type Page, type PageArguments } from './page';
export { invalidInput, notAllowed, type FieldFault } from './refusals';
export { LoadsFields, type LoadsObject } from './loads-fields';
