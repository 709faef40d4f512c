import { createHmac } from 'node:crypto';
import type {
  ProviderRefusal,
  RoundSecrets,
  ShownByProvider,
  SignInProviders,
  WayToProvider,
} from '@academy/identity/core';
import type { Logger } from '@academy/platform/observability';
import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { ProviderSettings } from './provider-settings';
import { shownBy } from './shown-by';

/** Seconds that a provider may take before it counts as down: somebody looks at an empty page. */
const PATIENCE_SECONDS = 10;
/** Minutes after which what a provider says of itself is asked anew: keys and addresses change. */
const KNOWN_MINUTES = 60;

interface Known {
  readonly configuration: Promise<oidc.Configuration>;
  readonly at: number;
}

/** Providers of OpenID Connect, by authorization code with PKCE. */
@Injectable()
export class OidcProviders implements SignInProviders {
  private readonly known = new Map<string, Known>();

  /** `redirectUri` is the page to which every provider sends people back. */
  constructor(
    private readonly settings: readonly ProviderSettings[],
    private readonly redirectUri: string,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** As people choose from them. */
  get all(): readonly { readonly id: string; readonly name: string }[] {
    return this.settings.map(({ id, name }) => ({ id, name }));
  }

  has(provider: string): boolean {
    return this.settings.some(({ id }) => id === provider);
  }

  async begin(provider: string, secrets: RoundSecrets): Promise<WayToProvider> {
    const settings = this.settingsOf(provider);
    try {
      const configuration = await this.configurationOf(settings);
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: this.redirectUri,
        scope: settings.scopes.join(' '),
        state: secrets.state,
        nonce: derived(secrets, 'nonce'),
        code_challenge: await oidc.calculatePKCECodeChallenge(derived(secrets, 'verifier')),
        code_challenge_method: 'S256',
        ...(settings.acrValues.length > 0 ? { acr_values: settings.acrValues.join(' ') } : {}),
      });
      return { kind: 'WayToProvider', url: url.href };
    } catch (fault) {
      if (!isItsFault(fault)) throw fault;
      this.tell(provider, fault);
      return { kind: 'ProviderUnreachable' };
    }
  }

  async finish(provider: string, answer: string, secrets: RoundSecrets): Promise<ShownByProvider | ProviderRefusal> {
    if (!this.has(provider)) return { kind: 'ProviderUnreachable' };
    const settings = this.settingsOf(provider);
    try {
      const configuration = await this.configurationOf(settings);
      const url = new URL(this.redirectUri);
      url.search = answer;
      const tokens = await oidc.authorizationCodeGrant(configuration, url, {
        expectedState: secrets.state,
        expectedNonce: derived(secrets, 'nonce'),
        pkceCodeVerifier: derived(secrets, 'verifier'),
        idTokenExpected: true,
      });
      return await shownBy(configuration, settings, tokens);
    } catch (fault) {
      if (!isItsFault(fault)) throw fault;
      this.tell(provider, fault);
      return { kind: refusalOf(fault) };
    }
  }

  /** Which part of an answer did not fit, for who looks after the settings; nothing that the answer says of anyone. */
  private tell(provider: string, fault: Error & { readonly code?: string }): void {
    this.logger.warn({ provider, fault: fault.code ?? fault.name, why: fault.message }, 'a provider showed nobody');
  }

  private settingsOf(provider: string): ProviderSettings {
    const found = this.settings.find(({ id }) => id === provider);
    if (!found) throw new Error(`There is no provider ${provider}`);
    return found;
  }

  private configurationOf(settings: ProviderSettings): Promise<oidc.Configuration> {
    const known = this.known.get(settings.id);
    if (known && known.at > Date.now() - KNOWN_MINUTES * 60_000) return known.configuration;
    const configuration = discovered(settings);
    this.known.set(settings.id, { configuration, at: Date.now() });
    // Whoever was down is asked again by who comes next.
    configuration.catch(() => this.known.delete(settings.id));
    return configuration;
  }
}

function discovered({ issuer, clientId, clientSecret, algorithm }: ProviderSettings): Promise<oidc.Configuration> {
  const isHere = issuer.startsWith('http:');
  return oidc.discovery(
    new URL(issuer),
    clientId,
    { client_secret: clientSecret, id_token_signed_response_alg: algorithm },
    clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
    {
      timeout: PATIENCE_SECONDS,
      // The signature is looked at also where the answer came straight from the provider.
      execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
    },
  );
}

/** Told from the secret of the browser, so that the database keeps nothing by which a round could be finished elsewhere. */
const derived = ({ state, secret }: RoundSecrets, what: 'nonce' | 'verifier'): string =>
  createHmac('sha256', secret).update(`${what} ${state}`).digest('base64url');

/** What a provider, or the line to it, can do wrong; all else is a fault of ours. */
const isItsFault = (fault: unknown): fault is Error =>
  fault instanceof oidc.ClientError ||
  fault instanceof oidc.ResponseBodyError ||
  fault instanceof oidc.AuthorizationResponseError ||
  fault instanceof oidc.WWWAuthenticateChallengeError ||
  fault instanceof TypeError;

/** Codes of the library for what never came, or came as no answer at all. */
const unreachable = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);
/** What a provider says itself when it cannot now. */
const cannotNow = new Set(['server_error', 'temporarily_unavailable']);

function refusalOf(fault: Error): ProviderRefusal['kind'] {
  if (fault instanceof oidc.AuthorizationResponseError)
    return cannotNow.has(fault.error) ? 'ProviderUnreachable' : 'ProviderDenied';
  if (fault instanceof TypeError) return 'ProviderUnreachable';
  if (fault instanceof oidc.ClientError && unreachable.has(fault.code ?? '')) return 'ProviderUnreachable';
  return 'ProviderAnswerRefused';
}
