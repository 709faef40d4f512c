import type { RouteObject } from 'react-router';
import type { AsksAhead } from './session/ask-ahead';
import { useMe } from './session/use-session';
import { NotFoundScreen } from './shell/not-found-screen';
import { useWorkspace } from './shell/workspace-here';
import type { Part } from './workspaces';

/** The addresses of these pages, each once; empty for the first page. */
export const pathsOf = (parts: readonly Part[]): readonly string[] => [...new Set(parts.map(({ path }) => path))];

/** A route for each address of these pages. */
export const routesAt = (parts: readonly Part[]): RouteObject[] =>
  pathsOf(parts).map((path) => ({
    ...(path === '' ? { index: true as const } : { path }),
    lazy: () => screenAt(parts.filter((part) => part.path === path)),
  }));

/** One address may show each role a page of its own; to who has none there, it does not exist. */
async function screenAt(parts: readonly Part[]) {
  const found = new Map(await Promise.all(parts.map(async (part) => [part, await part.screen()] as const)));
  // Where a page is another for each role, who is there comes first.
  const [only, ...others] = parts;
  const asksFirst = others.length === 0 ? only?.asksFirst : undefined;
  return {
    handle: { asksFirst } satisfies AsksAhead,
    Component: function OfWorkspace() {
      const me = useMe();
      const own = useWorkspace().parts.find((part) => found.has(part));
      const Screen = own && found.get(own);
      return Screen ? <Screen me={me} /> : <NotFoundScreen />;
    },
  };
}
