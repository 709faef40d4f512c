import { msg } from '@lingui/core/macro';
import { House } from 'lucide-react';
import { ownLogPlace, ownLogScreen } from '@academy/audit/web';
import { moduleScreen, offerPlace, offerScreen, organisationScreen } from '@academy/catalogue/web';
import { certificatesPlace, certificatesScreen } from '@academy/certification/web';
import { enrolmentsPlace, enrolmentsScreen, enrolScreen } from '@academy/enrolment/web';
import { entryTestScreen } from '@academy/entry-tests/web';
import { learningScreen } from '@academy/learning/web';
import { matchesScreen, weighingPlace } from '@academy/matching/web';
import { pathPlace, pathScreen } from '@academy/paths/web';
import { profilePlace, profileScreen, questionsScreen } from '@academy/teachers/web';
import { given, lazyScreen } from '@academy/ui';
import { asked } from './teacher-asks';
import type { Workspace } from './workspace';

const offer = {
  title: msg`Aanbod`,
  lead: msg`Modules van bedrijven, scholen en de academie. Kies er een en bekijk wanneer je kunt beginnen.`,
  to: '/aanbod',
};

const here = { home: '' };

/** What a teacher finds, and what of it is for anyone. */
export const teacher: Workspace = {
  home: '/',
  waiting: new Set(),
  parts: [
    {
      path: '',
      screen: lazyScreen(() => import('../today/today-screen'), 'TodayScreen'),
      visited: lazyScreen(() => import('../welcome/welcome-screen'), 'WelcomeScreen'),
      asksFirst: asked.today,
      place: { label: msg`Vandaag`, Icon: House },
    },
    { path: 'leerpad', asksFirst: asked.path, screen: pathScreen, place: pathPlace },
    {
      path: 'aanbod',
      asksFirst: asked.other,
      screen: given(offerScreen, { ...offer, suits: true }),
      visited: given(offerScreen, offer),
      place: offerPlace,
    },
    {
      path: 'aanbod/:slug',
      asksFirst: asked.module,
      screen: enrolScreen,
      visited: given(moduleScreen, { ...here, canJoin: true }),
    },
    {
      path: 'organisaties/:id',
      asksFirst: asked.other,
      screen: given(organisationScreen, here),
      visited: given(organisationScreen, here),
    },
    { path: 'inschrijvingen', asksFirst: asked.other, screen: enrolmentsScreen, menu: enrolmentsPlace },
    { path: 'leren/:enrolmentId', asksFirst: asked.other, screen: learningScreen },
    { path: 'past-bij-jou', asksFirst: asked.matches, screen: matchesScreen, menu: weighingPlace },
    { path: 'instaptoets/:competenceId', asksFirst: asked.entryTest, screen: entryTestScreen },
    { path: 'profiel', asksFirst: asked.profile, screen: profileScreen, place: profilePlace },
    { path: 'profiel/vragen', asksFirst: asked.other, screen: questionsScreen },
    { path: 'certificaten', asksFirst: asked.other, screen: certificatesScreen, place: certificatesPlace },
    { path: 'besluiten', asksFirst: asked.other, screen: ownLogScreen, menu: ownLogPlace },
  ],
};
