import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchRoutes } from 'react-router';
import { routes } from './routes';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
    .map((file) => join(folder, file));

/** The screens of the shell and those of the contexts, and the words of mails. */
const mails = 'libs/messaging/server/src/mail';
const folders = [
  'apps/web/src',
  mails,
  ...readdirSync('libs').flatMap((one) => [`libs/${one}/web/src`, `libs/${one}/core/src`]),
];

/** What stands in `to`, in `navigate` and after `${home}`, with an x for what is filled in. */
const address = /(?:\bto(?:=|: )\{?|\bnavigate\(|\$\{home\})["'`]?(\/(?:\$\{[^}]*\}|[^"'`?#{}\s<])*)/g;

/** On a screen the home is that of an office, in a mail that of the academy. */
const textOf = (file: string, folder: string): string => {
  const text = readFileSync(file, 'utf8');
  return folder === mails ? text : text.replaceAll('${home}', '/beheer/x');
};

const ledToFrom = (folder: string) =>
  filesIn(folder).flatMap((file) =>
    [...textOf(file, folder).matchAll(address)].map(([, found = '']) => found.replaceAll(/\$\{[^}]*\}/g, 'x')),
  );
const ledTo = folders.filter(existsSync).flatMap(ledToFrom);

/** Pages of the server itself, not of the screens. */
const ofTheServer = /^\/c\//;

const isPage = (path: string): boolean => matchRoutes(routes, path)?.at(-1)?.route.path !== '*';

describe('An address that a screen or a mail leads to', () => {
  it('is a page', () => {
    const addresses = [...new Set(ledTo)].filter((path) => !ofTheServer.test(path));
    expect(addresses).toEqual(
      expect.arrayContaining([
        ...['/past-bij-jou', '/aanbod/x', '/leerpad', '/beheer/x/mensen/uitnodigen'],
        ...['/beheer/x/modules/x', '/beheer/x/beoordelen/x'],
      ]),
    );
    expect(ledToFrom(mails)).toEqual(
      expect.arrayContaining(['/leerpad', '/certificaten', '/aanbod/x', '/uitnodigingen']),
    );
    expect(addresses.filter((path) => !isPage(path))).toEqual([]);
  });

  it('would be missed when it were none', () => {
    expect(['/past-bij-jou', '/hoe-we-wegen', '/beheer/o/nergens'].map(isPage)).toEqual([true, false, false]);
  });
});
