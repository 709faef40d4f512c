import type { RouteObject } from 'react-router';
import { Frame } from './shell/frame';
import { NotFoundScreen } from './shell/not-found-screen';
import { OfficeShell } from './shell/office-shell';
import { PublicShell } from './shell/public-shell';
import { Root } from './shell/root';
import { RouteError } from './shell/route-error';
import { TeacherShell } from './shell/teacher-shell';
import { routesAt } from './routes-at';

/** Screens that anyone may see. */
const publicRoutes: RouteObject[] = [
  { path: 'inloggen', lazy: async () => ({ Component: (await import('./sign-in/sign-in-screen')).SignInScreen }) },
];

const notFound: RouteObject = { path: '*', Component: NotFoundScreen };

const within = (children: RouteObject[]): RouteObject[] => [{ ErrorBoundary: RouteError, children }];

export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RouteError,
    HydrateFallback: () => <Frame />,
    children: [
      { Component: PublicShell, children: within(publicRoutes) },
      { path: 'beheer', Component: OfficeShell, children: within([...routesAt('/beheer'), notFound]) },
      { Component: TeacherShell, children: within(routesAt('/')) },
      { Component: PublicShell, children: within([notFound]) },
    ],
  },
];
