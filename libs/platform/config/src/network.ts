import { isIP } from 'node:net';

/** Whether a text is an address (`127.0.0.1`, `::1`) or a network in CIDR (`10.0.0.0/8`) that does not hold everyone. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) > 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}
