import { refusalOf } from './refuse-addresses';

const statusOf = (url: string) => refusalOf(url)?.statusCode;

describe('An address', () => {
  it.each([
    '/',
    '/leerpad?doel=a+b',
    '/c/abc/certificate.pdf?lang=en',
    '/c/%C3%A9',
    '/c/%2500',
    '/graphql?query=%7Bme%7D',
  ])('may be any text: %s', (url) => expect(statusOf(url)).toBeUndefined());

  it.each(['/c/a%00b', '/status/a%00b', '/c/a%00b/certificate.pdf', '/assets/%00', '/livez%00', '/%00?x=%20'])(
    'with NUL in it leads nowhere: %s',
    (url) => expect(statusOf(url)).toBe(404),
  );

  it.each(['/c/a?lang=%00', '/c/%ff', '/c/%E0%A4', '/c/%', '/c/a?lang=%zz', '/livez?%C3', '/%ED%A0%80'])(
    'that cannot be read is refused: %s',
    (url) => expect(statusOf(url)).toBe(400),
  );
});
