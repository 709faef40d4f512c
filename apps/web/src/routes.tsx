import type { RouteObject } from 'react-router';
import {
  askLinkScreen,
  confirmAddressScreen,
  confirmSignUpScreen,
  forgottenScreen,
  newPasswordScreen,
  signUpScreen,
} from '@academy/identity/web';
import { NotHereScreen } from './line/not-here-screen';
import { accountPage, registrationsPage } from './shell/account-page';
import { myDataPage } from './shell/my-data-page';
import { Frame } from './shell/frame';
import { invitationsPage } from './shell/invitations-page';
import { NotFoundScreen } from './shell/not-found-screen';
import { NowhereScreen } from './shell/nowhere-screen';
import { OfficeShell } from './shell/office-shell';
import { PublicShell } from './shell/public-shell';
import { Root } from './shell/root';
import { RouteError } from './shell/route-error';
import { TeacherShell } from './shell/teacher-shell';
import { ToOffice } from './shell/to-office';
import { fromProviderPage } from './sign-in/from-provider-page';
import { linkPage } from './sign-in/link-page';
import { wayIn } from './sign-in/way-in';
import { pathsOf, routesAt } from './routes-at';
import { partsAt } from './workspaces';

/** Screens that anyone may see. */
const publicRoutes: RouteObject[] = [
  { path: 'welkom', Component: NowhereScreen },
  // Pages of the academy itself: these screens are only here when it could not be asked.
  { path: 'c/*', Component: NotHereScreen },
  { path: 'inloggen', lazy: async () => ({ Component: (await import('./sign-in/sign-in-screen')).SignInScreen }) },
  { path: 'inloggen/terug', lazy: fromProviderPage },
  { path: 'inloggen/per-mail', lazy: async () => ({ Component: await askLinkScreen() }) },
  { path: 'inloggen/link', lazy: linkPage },
  { path: 'account', lazy: accountPage },
  { path: 'organisaties', lazy: registrationsPage },
  { path: 'uitnodigingen', lazy: invitationsPage },
  { path: 'mijn-gegevens', lazy: myDataPage },
  { path: 'account-maken', lazy: wayIn(signUpScreen) },
  { path: 'wachtwoord-vergeten', lazy: async () => ({ Component: await forgottenScreen() }) },
  { path: 'wachtwoord-kiezen', lazy: async () => ({ Component: await newPasswordScreen() }) },
  { path: 'adres-bevestigen', lazy: async () => ({ Component: await confirmAddressScreen() }) },
  { path: 'account-maken/bevestigen', lazy: wayIn(confirmSignUpScreen) },
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
      {
        path: 'beheer',
        children: [
          ...pathsOf(partsAt.office).map((path) => ({ path, Component: ToOffice })),
          { path: ':organisation', Component: OfficeShell, children: within([...routesAt(partsAt.office), notFound]) },
        ],
      },
      { Component: TeacherShell, children: within(routesAt(partsAt.teacher)) },
      { Component: PublicShell, children: within([notFound]) },
    ],
  },
];
