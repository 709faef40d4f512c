import { isIP } from 'node:net';

/**
 * The part of an address that stands for one place: whoever has one IPv6 address has 2^64 of them, so those of one
 * network (/64) count as one. What is no address, as a proxy may say, stands for itself.
 */
export function sourceOf(ip: string): string {
  if (isIP(ip) !== 6) return ip;
  const mapped = /^::ffff:([\d.]+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = ip.split('%', 1).join('').split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - before.length - after.length }, () => '0');
  const network = [...before, ...zeros, ...after].slice(0, 4).map((group) => parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

/** The last 32 bits may be written as those of IPv4, and stand for two groups; they are never of the network. */
const groupsOf = (text: string): string[] =>
  text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : group === '' ? [] : [group]));
