import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { OfficeShell } from './shell/office-shell';
import { PublicShell } from './shell/public-shell';
import { Root } from './shell/root';
import { RouteError } from './shell/route-error';
import { TeacherShell } from './shell/teacher-shell';

/** A screen that is fetched when someone goes there: `screen(() => import('./screens/x-screen'), 'XScreen')`. */
function screen<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): Pick<RouteObject, 'lazy'> {
  return { lazy: async () => ({ Component: (await load())[name] }) };
}

const notFound = screen(() => import('./screens/not-found-screen'), 'NotFoundScreen');

/** Screens of a teacher, inside the shell with the five places. */
const teacherRoutes: RouteObject[] = [
  { index: true, ...screen(() => import('./screens/today/today-screen'), 'TodayScreen') },
  { path: 'past-bij-jou', ...screen(() => import('./screens/matches/matches-screen'), 'MatchesScreen') },
  { path: 'leerpad', ...screen(() => import('./screens/path/path-screen'), 'PathScreen') },
  { path: 'aanbod', ...screen(() => import('./screens/offer/offer-screen'), 'OfferScreen') },
  { path: 'aanbod/:slug', ...screen(() => import('./screens/module/module-screen'), 'ModuleScreen') },
  { path: 'inschrijvingen', ...screen(() => import('./screens/enrolments/enrolments-screen'), 'EnrolmentsScreen') },
  { path: 'leren/:enrolmentId', ...screen(() => import('./screens/learning/learning-screen'), 'LearningScreen') },
  {
    path: 'instaptoets/:competenceId',
    ...screen(() => import('./screens/entry-test/entry-test-screen'), 'EntryTestScreen'),
  },
  { path: 'profiel', ...screen(() => import('./screens/profile/profile-screen'), 'ProfileScreen') },
  {
    path: 'profiel/vragen',
    ...screen(() => import('./screens/profile/questions/questions-screen'), 'QuestionsScreen'),
  },
  { path: 'certificaten', ...screen(() => import('./screens/certificates/certificates-screen'), 'CertificatesScreen') },
];

/** Screens of curators, authors, assessors and school managers, under /beheer. */
const officeRoutes: RouteObject[] = [
  { index: true, ...screen(() => import('./screens/office/office-start-screen'), 'OfficeStartScreen') },
  { path: 'aanbod', ...screen(() => import('./screens/office/office-offer-screen'), 'OfficeOfferScreen') },
  { path: 'aanbod/:slug', ...screen(() => import('./screens/office/office-module-screen'), 'OfficeModuleScreen') },
  { path: 'geleerd', ...screen(() => import('./screens/office/learned/learned-screen'), 'LearnedScreen') },
  { path: 'bezwaren', ...screen(() => import('./screens/office/objections/objections-screen'), 'ObjectionsScreen') },
];

/** Screens that anyone may see. */
const publicRoutes: RouteObject[] = [
  { path: 'inloggen', ...screen(() => import('./screens/sign-in-screen'), 'SignInScreen') },
];

const within = (children: RouteObject[]): RouteObject[] => [{ ErrorBoundary: RouteError, children }];

export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RouteError,
    HydrateFallback: () => null,
    children: [
      { Component: PublicShell, children: within(publicRoutes) },
      { path: 'beheer', Component: OfficeShell, children: within([...officeRoutes, { path: '*', ...notFound }]) },
      { Component: TeacherShell, children: within(teacherRoutes) },
      { Component: PublicShell, children: within([{ path: '*', ...notFound }]) },
    ],
  },
];
