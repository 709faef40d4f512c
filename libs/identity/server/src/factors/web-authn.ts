// cspell:ignore RPID
import type { OwnAccount, Passkey, PasskeyAnswers } from '@academy/identity/core';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';

const NAME = 'Academie Leraren Bètatechniek';

/** Where passkeys belong: the host of the academy's address, and pages of that address alone. */
export interface Site {
  readonly host: string;
  readonly origin: string;
}

export function siteOf(publicUrl: string): Site {
  const { hostname, origin } = new URL(publicUrl);
  return { host: hostname, origin };
}

/** Passkeys as W3C's Web Authentication has them; who opens one proves to the device that it is them. */
export class WebAuthn implements PasskeyAnswers {
  constructor(private readonly site: Site) {}

  /** What a browser is to ask a device for a new passkey, as JSON. */
  async askNew(challenge: string, { accountId, email, name }: OwnAccount, known: readonly Passkey[]): Promise<string> {
    const options = await generateRegistrationOptions({
      ...{ rpName: NAME, rpID: this.site.host, userName: email, userDisplayName: name },
      ...{ userID: bytesOf(accountId), challenge: fromBase64(challenge), attestationType: 'none' as const },
      excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  /** What a browser is to ask a device that has one. */
  async ask(challenge: string): Promise<string> {
    const options = await generateAuthenticationOptions({
      ...{ rpID: this.site.host, challenge: fromBase64(challenge), userVerification: 'required' as const },
    });
    return JSON.stringify(options);
  }

  claimIn(answer: string): { challenge: string; passkeyId: string } | undefined {
    try {
      const { id, response } = JSON.parse(answer) as AuthenticationResponseJSON;
      const client = fromBase64(String(response.clientDataJSON)).toString();
      const { challenge } = JSON.parse(client) as { challenge?: unknown };
      return typeof challenge === 'string' && typeof id === 'string' ? { challenge, passkeyId: id } : undefined;
    } catch {
      return undefined;
    }
  }

  async added(answer: string, challenge: string) {
    const found = await orNothing(() =>
      verifyRegistrationResponse({
        ...{ response: JSON.parse(answer) as RegistrationResponseJSON, expectedChallenge: challenge },
        ...{ expectedOrigin: this.site.origin, expectedRPID: this.site.host, requireUserVerification: true },
      }),
    );
    if (!found?.verified) return undefined;
    const { id, publicKey, counter, transports = [] } = found.registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
  }

  async used(answer: string, challenge: string, passkey: Passkey): Promise<number | undefined> {
    const { id, publicKey, counter, transports, accountId } = passkey;
    const found = await orNothing(() => {
      const response = JSON.parse(answer) as AuthenticationResponseJSON;
      if (!isOf(response, accountId)) return Promise.resolve(undefined);
      return verifyAuthenticationResponse({
        ...{ response, expectedChallenge: challenge, expectedOrigin: this.site.origin },
        ...{ expectedRPID: this.site.host, requireUserVerification: true },
        credential: { id, publicKey: fromBase64(publicKey), counter, transports: [...transports] },
      });
    });
    return found?.verified ? found.authenticationInfo.newCounter : undefined;
  }
}

/** Devices say whose passkey it is; where they do, it has to be of whom we keep it. */
const isOf = ({ response: { userHandle } }: AuthenticationResponseJSON, accountId: string): boolean =>
  userHandle === undefined || fromBase64(userHandle).equals(bytesOf(accountId));

const bytesOf = (accountId: string): Buffer<ArrayBuffer> => Buffer.from(accountId.replace(/-/g, ''), 'hex');

const fromBase64 = (text: string): Buffer<ArrayBuffer> => Buffer.from(text, 'base64url');

/** The library throws at whatever is not as it has to be; here all of that is one thing. */
async function orNothing<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}
