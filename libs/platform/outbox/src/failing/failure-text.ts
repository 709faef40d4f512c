const LONGEST = 500;

/** Everything that may be somebody's address, or a secret in an address of the web. */
const addresses = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/g;
const secrets = /(\w+:\/\/)[^\s/@]*@/g;
const queries = /(\bhttps?:\/\/[^\s?#]+)[?#]\S*/g;

/**
 * What a fault says of itself, for whoever looks at what waits: at most 500 characters, and without addresses of people. A mail
 * server answers with the address that it does not take, and what is kept with a delivery is about nobody.
 */
export function failureText(fault: unknown): string {
  const said = fault instanceof Error ? fault.message : 'unknown';
  // Each of them looks at what could be long: first no more than what is kept, and what stands on its edge.
  const words = said.slice(0, 4 * LONGEST).replaceAll('\0', '');
  return words.replace(secrets, '$1…@').replace(addresses, '…@…').replace(queries, '$1').slice(0, LONGEST);
}
