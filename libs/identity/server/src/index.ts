export { identityContext } from './context';
export { inviteAsOperator } from './invite-as-operator';
