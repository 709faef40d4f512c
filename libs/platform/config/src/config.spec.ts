import { ConfigFault, readConfig } from './config';

const demoWith = (env: Record<string, string>): boolean => readConfig(env).demo;
const world = [
  'https://academie.example',
  'http://192.168.1.20:4200',
  'http://127.0.0.1.evil.example',
  'http://[2001:db8::1]',
];
const home = [
  'http://127.0.0.1:4200',
  'http://localhost:4200',
  'http://[::1]:4200',
  'http://127.1',
  'http://[::ffff:127.0.0.1]',
];

describe('The demo', () => {
  it('is there by itself on this machine', () => {
    expect(demoWith({})).toBe(true);
    for (const PUBLIC_URL of home)
      expect({ PUBLIC_URL, demo: demoWith({ PUBLIC_URL }) }).toEqual({ PUBLIC_URL, demo: true });
  });

  it('is off by itself where the academy has an address for others, or listens to them', () => {
    for (const PUBLIC_URL of world)
      expect({ PUBLIC_URL, demo: demoWith({ PUBLIC_URL }) }).toEqual({ PUBLIC_URL, demo: false });
    for (const HOST of ['0.0.0.0', '::', '10.0.0.1', '127.evil.example', 'academie.example']) {
      expect({ HOST, demo: demoWith({ HOST }) }).toEqual({ HOST, demo: false });
    }
  });

  it('that is asked for there refuses to start, and names the setting', () => {
    for (const PUBLIC_URL of world) {
      expect(() => readConfig({ DEMO: 'true', PUBLIC_URL })).toThrow(ConfigFault);
      expect(() => readConfig({ DEMO: 'true', PUBLIC_URL })).toThrow(/PUBLIC_URL/);
    }
    expect(() => readConfig({ DEMO: 'true', HOST: '0.0.0.0' })).toThrow(/HOST/);
  });
});

describe('The schema', () => {
  it('is told to whoever asks in development only', () => {
    expect(readConfig({}).development).toBe(false);
    expect(readConfig({ NODE_ENV: 'production' }).development).toBe(false);
    expect(readConfig({ NODE_ENV: 'development' }).development).toBe(true);
  });
});

describe('Trusted proxies', () => {
  it('are nobody, until someone says who', () => {
    expect(readConfig({}).trustedProxies).toEqual([]);
    expect(readConfig({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1' }).trustedProxies).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      '::1',
    ]);
  });

  it.each([
    'true',
    '*',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    '10.0.0.1/',
    '127.0.0.1,',
    'proxy.example',
    '127.1',
    'fe80::1%eth0',
  ])('cannot be %s', (TRUSTED_PROXIES) => expect(() => readConfig({ TRUSTED_PROXIES })).toThrow(/TRUSTED_PROXIES/));
});
