import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a host, a name or an address with or without brackets, is this machine and can be no other. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  const version = isIP(bare);
  if (version === 0) return /^(.+\.)?localhost\.?$/.test(bare);
  return loopback.check(bare, version === 4 ? 'ipv4' : 'ipv6');
}

/** The same of the host in an address, such as `http://127.0.0.1:4200`; what is no address is not this machine. */
export const isLoopbackUrl = (url: string): boolean => URL.canParse(url) && isLoopback(new URL(url).hostname);
