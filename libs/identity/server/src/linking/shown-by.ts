import type { ProviderRefusal, ShownByProvider } from '@academy/identity/core';
import * as oidc from 'openid-client';
import type { ProviderSettings } from './provider-settings';

type Claims = Readonly<Record<string, unknown>>;
type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** Whom an answer shows that was found to be in order; what it says of them is asked for where it does not say it itself. */
export async function shownBy(
  configuration: oidc.Configuration,
  settings: ProviderSettings,
  tokens: Tokens,
): Promise<ShownByProvider | ProviderRefusal> {
  const shown = tokens.claims();
  if (!shown) return { kind: 'ProviderAnswerRefused' };
  const { iss: issuer, sub: subject } = shown;
  // Some addresses speak for many issuers: only the one in the settings is meant.
  if (new URL(issuer).href !== new URL(settings.issuer).href) return { kind: 'ProviderAnswerRefused' };
  const about = isEnough(shown) ? shown : { ...shown, ...(await askedOf(configuration, tokens, subject)) };
  return {
    kind: 'ShownByProvider',
    identity: { provider: settings.id, issuer, subject },
    name: nameIn(about),
    email: emailIn(about, settings),
    // Only what is signed counts here.
    isStrong: isStrong(shown, settings),
  };
}

const isEnough = (claims: Claims): boolean => textIn(claims, 'email') !== '' && nameIn(claims) !== '';

async function askedOf(configuration: oidc.Configuration, tokens: Tokens, subject: string): Promise<Claims> {
  if (!configuration.serverMetadata().userinfo_endpoint || !tokens.access_token) return {};
  return oidc.fetchUserInfo(configuration, tokens.access_token, subject);
}

const textIn = (claims: Claims, name: string): string => {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
};

const nameIn = (claims: Claims): string =>
  textIn(claims, 'name') || [textIn(claims, 'given_name'), textIn(claims, 'family_name')].filter(Boolean).join(' ');

/** Entra says 1 or "1" where others say true. */
const yes = new Set<unknown>([true, 'true', 1, '1']);

const emailIn = (claims: Claims, { addressVerifiedBy }: ProviderSettings): string | undefined =>
  addressVerifiedBy !== null && yes.has(claims[addressVerifiedBy]) ? textIn(claims, 'email') || undefined : undefined;

function isStrong({ acr, amr }: Claims, { strong }: ProviderSettings): boolean {
  const said = Array.isArray(amr) ? amr : [];
  return strong.acr.some((one) => one === acr) || strong.amr.some((one) => said.includes(one));
}
