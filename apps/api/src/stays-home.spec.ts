import { cameForThisMachine } from './stays-home';

describe('A demo answers', () => {
  it.each([
    { host: '127.0.0.1:4200' },
    { host: 'localhost:4200', origin: 'http://localhost:5173' },
    { host: '[::1]:4200', origin: 'null' },
    { host: '127.0.0.1:4200', 'x-forwarded-for': '127.0.0.1, ::1, ::ffff:127.0.0.1' },
    { host: '127.0.0.1:4200', 'x-forwarded-for': '', 'x-real-ip': '127.0.0.1' },
    { host: '[::1]:4200', forwarded: 'for="[::1]:4711";proto=http' },
    { host: 'localhost', 'x-forwarded-host': 'localhost:8080', forwarded: 'for=127.0.0.1;host=localhost' },
  ])('whoever came for this machine: %j', (headers) => expect(cameForThisMachine(headers)).toBe(true));

  it.each([
    {},
    { host: 'academie.example' },
    { host: '192.168.1.20:4200' },
    { host: '127.0.0.1.evil.example' },
    { host: '127.0.0.1:4200', 'x-forwarded-for': '203.0.113.7' },
    { host: '127.0.0.1:4200', 'x-forwarded-for': '127.0.0.1, 2001:db8::7' },
    { host: '127.0.0.1:4200', 'x-forwarded-for': 'unknown' },
    { host: '127.0.0.1:4200', 'x-real-ip': '203.0.113.7' },
    { host: '127.0.0.1:4200', forwarded: 'for="[2001:db8::7]:4711"' },
    { host: '127.0.0.1:4200', origin: 'https://academie.example' },
    { host: '127.0.0.1:4200', 'x-forwarded-host': 'academie.example' },
    { host: '127.0.0.1:4200', 'x-forwarded-host': 'localhost, academie.example' },
    { host: '127.0.0.1:4200', forwarded: 'for=192.0.2.1;proto=https;host="academie.example"' },
    { host: '127.0.0.1:4200', forwarded: 'for=192.0.2.1, for=192.0.2.2; Host=academie.example' },
  ])('nobody else: %j', (headers) => expect(cameForThisMachine(headers)).toBe(false));
});
