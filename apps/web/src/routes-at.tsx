import type { RouteObject } from 'react-router';
import type { AsksAhead } from './session/ask-ahead';
import { useMe } from './session/use-session';
import { NotFoundScreen } from './shell/not-found-screen';
import { workspaceOf, workspaces, type Workspace } from './workspaces';

/** The pages of all workspaces with this home. */
export function routesAt(home: Workspace['home']): RouteObject[] {
  const paths = new Set(
    workspaces.filter((one) => one.home === home).flatMap(({ parts }) => parts.map(({ path }) => path)),
  );
  return [...paths].map((path) => ({
    ...(path === '' ? { index: true as const } : { path }),
    lazy: () => screenAt(home, path),
  }));
}

/** One address may show each role a page of its own; to who has none there, it does not exist. */
async function screenAt(home: Workspace['home'], path: string) {
  const parts = workspaces
    .filter((one) => one.home === home)
    .flatMap((workspace) => workspace.parts.filter((part) => part.path === path).map((part) => ({ workspace, part })));
  const found = new Map(
    await Promise.all(parts.map(async ({ workspace, part }) => [workspace, await part.screen()] as const)),
  );
  // Where a page is another for each role, who is there comes first.
  const [only, ...others] = parts;
  const asksFirst = others.length === 0 ? only?.part.asksFirst : undefined;
  return {
    handle: { asksFirst } satisfies AsksAhead,
    Component: function OfWorkspace() {
      const me = useMe();
      const Screen = found.get(workspaceOf(me));
      return Screen ? <Screen me={me} /> : <NotFoundScreen />;
    },
  };
}
