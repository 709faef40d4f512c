/** Why a table is not under row security. */
const reasons = {
  signIn: 'read before it is known who asks: signing in, a session, a link in a mail',
  people:
    'names are read of whoever someone works with, teaches or answers, and people of an organisation see each other',
  found: 'nobody can be found by it, or only by who is mentioned in it',
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
