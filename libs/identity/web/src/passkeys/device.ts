import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';

/** Why a device gave no passkey: its owner left it at that, or it has that of this account already. */
export interface NoPasskey {
  readonly __typename: 'left' | 'had';
}

/** What a device answers, as JSON for the academy. */
export interface FromDevice {
  readonly __typename: 'answered';
  readonly answer: string;
}

/** To the options of the academy, which are JSON too. */
export const makePasskey = (options: string): Promise<FromDevice | NoPasskey> =>
  answered(startRegistration({ optionsJSON: JSON.parse(options) as never }));

export const askDevice = (options: string): Promise<FromDevice | NoPasskey> =>
  answered(startAuthentication({ optionsJSON: JSON.parse(options) as never }));

/** A browser says in one way that someone left, that it took too long, and that there was none: it tells no page which. */
async function answered(asked: Promise<object>): Promise<FromDevice | NoPasskey> {
  try {
    return { __typename: 'answered', answer: JSON.stringify(await asked) };
  } catch (fault) {
    if (fault instanceof WebAuthnError && fault.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
      return { __typename: 'had' };
    if (fault instanceof Error && ['NotAllowedError', 'AbortError'].includes(fault.name)) return { __typename: 'left' };
    throw fault;
  }
}
