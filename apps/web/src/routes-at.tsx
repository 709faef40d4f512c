import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { secondStepNeededScreen } from '@academy/identity/web';
import type { AsksAhead } from './session/ask-ahead';
import { useMe } from './session/use-session';
import { NotFoundScreen } from './shell/not-found-screen';
import type { OpenPage } from './shell/open-page';
import { useWorkspaceIfAny } from './shell/workspace-here';
import type { Part, Workspace } from './workspaces';

/** The addresses of these pages, each once; empty for the first page. */
export const pathsOf = (parts: readonly Part[]): readonly string[] => [...new Set(parts.map(({ path }) => path))];

/** A route for each address of these pages. */
export const routesAt = (parts: readonly Part[]): RouteObject[] =>
  pathsOf(parts).map((path) => ({
    ...(path === '' ? { index: true as const } : { path }),
    lazy: () => screenAt(parts.filter((part) => part.path === path)),
  }));

const SecondStepNeeded = lazy(async () => ({ default: await secondStepNeededScreen() }));

/** One address may show each role a page of its own, and a visitor what is for anyone; to who has none there, it does not exist. */
async function screenAt(parts: readonly Part[]) {
  const [found, visited] = await Promise.all([
    Promise.all(parts.map(async (part) => [part, await part.screen()] as const)),
    parts.find((part) => part.visited)?.visited?.(),
  ]);
  const screens = new Map(found);
  // Where a page is another for each role, who is there comes first.
  const [only, ...others] = parts;
  const asksFirst = others.length === 0 ? only?.asksFirst : undefined;
  const Visited = visited ?? NotFoundScreen;
  const OfWorkspace = ({ workspace }: { workspace: Workspace }) => {
    const me = useMe();
    const own = workspace.parts.find((part) => screens.has(part));
    if (own && workspace.waiting.has(own)) return <SecondStepNeeded />;
    const Screen = own && screens.get(own);
    return Screen ? <Screen me={me} /> : <NotFoundScreen />;
  };
  return {
    handle: { asksFirst, isOpen: visited !== undefined } satisfies AsksAhead & OpenPage,
    Component: function AtAddress() {
      const workspace = useWorkspaceIfAny();
      return workspace ? <OfWorkspace workspace={workspace} /> : <Visited />;
    },
  };
}
