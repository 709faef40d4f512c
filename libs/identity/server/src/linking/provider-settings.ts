import { readFileSync, statSync } from 'node:fs';
import { isLoopbackUrl, OperatorFault } from '@academy/platform/config';
import { z } from 'zod';

/** Answers are signed with a key that only the provider has: never with the secret that both know, and never not at all. */
const algorithms = ['RS256', 'PS256', 'ES256', 'RS384', 'RS512', 'PS384', 'PS512', 'ES384', 'ES512', 'EdDSA'] as const;

const issuer = z.string().refine((text) => URL.canParse(text) && (text.startsWith('https:') || isLoopbackUrl(text)), {
  error: 'is an address that begins with https:// (http:// only of this machine)',
});

const words = z.array(z.string().min(1)).default([]);

const provider = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'is a word of small letters, digits and dashes, such as "surfconext"'),
  name: z.string().trim().min(1, 'says what people read on the button').max(40, 'has at most 40 signs'),
  issuer,
  clientId: z.string().min(1, 'is what the provider calls this academy'),
  /** Left out of an application that has none, and shows itself by PKCE alone. */
  clientSecret: z.string().min(1, 'is left out where there is none').optional(),
  scopes: z
    .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'is one scope'))
    .refine((all) => all.includes('openid'), { error: 'holds "openid"' })
    .default(['openid', 'profile', 'email']),
  algorithm: z.enum(algorithms, `is one of ${algorithms.join(', ')}`).default('RS256'),
  /** The claim by which the provider says that it checked the address; null where it never does. */
  addressVerifiedBy: z.string().min(1).nullable().default('email_verified'),
  /** What the provider says where it asked for more than a password; one of these is enough. */
  strong: z.strictObject({ acr: words, amr: words }).default({ acr: [], amr: [] }),
  /** Asked of the provider with each sign-in, best first. */
  acrValues: words,
});

/** A provider of OpenID Connect as the settings have it. */
export type ProviderSettings = z.infer<typeof provider>;

const settings = z.array(provider).refine((all) => twiceIn(all) === undefined, {
  error: ({ input }) => `holds the id "${twiceIn(input as { id: string }[])}" twice`,
});

const twiceIn = (all: readonly { readonly id: string }[]): string | undefined =>
  all.find(({ id }, nth) => all.findIndex((one) => one.id === id) < nth)?.id;

/**
 * The providers by which people sign in, from the file that SIGN_IN_PROVIDERS names; none where it names none. Throws an
 * OperatorFault that lists all that does not fit. It holds secrets, so that only its owner may be able to read it.
 */
export function readProviders(path: string | undefined): readonly ProviderSettings[] {
  if (path === undefined) return [];
  const read = settings.safeParse(parsed(path, textOf(path)));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path: at, message }) => `  ${at.join('.') || 'the file'} ${message}`);
  throw new OperatorFault(`SIGN_IN_PROVIDERS: ${path} does not fit.\n${faults.join('\n')}`);
}

function textOf(path: string): string {
  try {
    const { mode } = statSync(path);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new OperatorFault(
        `SIGN_IN_PROVIDERS: others than its owner can read ${path}, and it holds secrets. If nobody did, run: chmod 600 ${path}`,
      );
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if (fault instanceof OperatorFault) throw fault;
    throw new OperatorFault(`SIGN_IN_PROVIDERS: ${path} cannot be read (${(fault as Error).message}).`);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new OperatorFault(`SIGN_IN_PROVIDERS: ${path} is not JSON (${(fault as Error).message}).`);
  }
}
