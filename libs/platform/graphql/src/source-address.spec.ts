import fc from 'fast-check';
import { sourceOf } from './source-address';

describe('Where someone signs in from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is %s', (ip, source) => expect(sourceOf(ip)).toBe(source));

  it('is the same for all addresses of one network', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), (host) => {
        const groups = (host.toString(16).padStart(16, '0').match(/.{4}/g) ?? []).join(':');
        expect(sourceOf(`2001:db8:a:b:${groups}`)).toBe('2001:db8:a:b::/64');
      }),
    );
  });
});
