export { identityContext } from './context';
export { endSecondStepAsOperator } from './end-second-step-as-operator';
export { inviteAsOperator } from './invite-as-operator';
export { sayToScim } from './scim/scim-refused';
