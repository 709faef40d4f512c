/** What is kept, asked for and written to of an address as someone types it: one spelling for all that mean the same. */
export const mailAddressOf = (typed: string): string => typed.trim().normalize('NFKC').toLowerCase();

/** An address of at most 254 characters (RFC 5321), its name of at most 64. */
const LONGEST = { whole: 254, name: 64 } as const;

/**
 * What mail servers everywhere take: plain letters, digits and the signs of RFC 5322 for a name without quotes, and a
 * domain of two parts or more. No space, no line end and no letter that only looks like another.
 */
const shape =
  /^[a-z\d!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/;

export type AddressProblem = 'AddressUnreadable';

/** What is wrong with an address in the spelling of `mailAddressOf`; undefined where mail can be sent to it. */
export const addressProblem = (address: string): AddressProblem | undefined =>
  address.length <= LONGEST.whole && address.indexOf('@') <= LONGEST.name && shape.test(address)
    ? undefined
    : 'AddressUnreadable';
