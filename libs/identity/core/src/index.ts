export {
  SignIn,
  type AccountSecret,
  type Passwords,
  type SessionOpener,
  type SignInAccounts,
  type SignInOutcome,
  type SignInRequest,
  type TryCounter,
} from './application/sign-in';
