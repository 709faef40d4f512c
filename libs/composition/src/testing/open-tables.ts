/** Why a table is not under row security. */
const reasons = {
  signIn:
    'asked before it is known who asks, by plain statements: what is asked by a secret is to be a function of it, as of a certificate (ADR 53)',
  people:
    'names are asked of whoever someone works with, teaches or answers, for as many reasons as there are screens: they are to be a function of ids, behind `People` alone; signing in reads it too, before it is known who asks (ADR 53)',
  found: 'nobody can be found by it: an address and a network stand in it only together, as a fingerprint',
} as const;

const { signIn, people, found } = reasons;

/**
 * Tables in which something is known of people that are not under row security. The list only becomes shorter: whoever makes such
 * a table calls `secureRows` in its migration.
 */
export const openTables: Readonly<Record<string, string>> = {
  'identity.account': people,
  'identity.membership': people,
  'identity.session': signIn,
  'identity.sign_in_try': found,
  'identity.known_browser': signIn,
  'identity.invitation': signIn,
  'identity.sign_up': signIn,
  'identity.password_reset': signIn,
  'identity.mailed_sign_in': signIn,
  'identity.code_app': signIn,
  'identity.recovery_code': signIn,
  'identity.half_sign_in': signIn,
  'identity.address_change': signIn,
  'identity.passkey': signIn,
  'identity.passkey_challenge': signIn,
  'identity.linked_sign_in': signIn,
  'identity.provider_round': signIn,
};
