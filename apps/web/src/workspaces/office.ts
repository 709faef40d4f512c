import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { LayoutDashboard } from 'lucide-react';
import { ownLogPlace, ownLogScreen, wholeLogPlace, wholeLogScreen } from '@academy/audit/web';
import {
  draftReviewScreen,
  editorScreen,
  moduleScreen,
  offerPlace,
  offerScreen,
  organisationScreen,
  ownModulesPlace,
  ownModulesScreen,
  reviewPlace,
  reviewScreen,
} from '@academy/catalogue/web';
import { participantsScreen } from '@academy/enrolment/web';
import {
  admittingPlace,
  admittingScreen,
  inviteScreen,
  peoplePlace,
  peopleScreen,
  scimKeysScreen,
} from '@academy/identity/web';
import { demandPlace, demandScreen } from '@academy/insight/web';
import { learnedPlace, learnedScreen } from '@academy/matching/web';
import { workDeskPlace, workDeskScreen } from '@academy/operations/web';
import { objectionsPlace, objectionsScreen } from '@academy/paths/web';
import { sharedPlace, sharedScreen } from '@academy/privacy/web';
import { givenHere, type Place } from '@academy/ui';
import type { Role } from '../session/use-session';
import type { Part } from './workspace';

const overview: Place = { label: msg`Overzicht`, Icon: LayoutDashboard };

/** For who has no work of their own here yet: the offer, with what one can do now said plainly. */
const offerAsOverview = (lead: MessageDescriptor): Part => ({
  path: '',
  screen: givenHere(offerScreen, ({ home }) => ({ title: msg`Overzicht`, lead, to: `${home}/aanbod` })),
  place: overview,
});

/** Who takes part in what the organisation gives. */
const participants: Part = { path: '', screen: participantsScreen, place: overview };

/** What the organisation offers and writes. */
const writing: readonly Part[] = [
  { path: 'modules', screen: ownModulesScreen, place: ownModulesPlace },
  { path: 'modules/:draftId', screen: editorScreen },
];

/** What organisations handed in. */
const reviewing: readonly Part[] = [
  { path: 'beoordelen', screen: reviewScreen, place: reviewPlace },
  { path: 'beoordelen/:draftId', screen: draftReviewScreen },
];

/** Who is what here. */
const people: readonly Part[] = [
  { path: 'mensen', screen: peopleScreen, place: peoplePlace },
  { path: 'mensen/uitnodigen', screen: inviteScreen },
];

/** What teachers look for, and what there is of it. */
const demand: Part = { path: 'vraag', screen: demandScreen, place: demandPlace };

const ofSchool = offerAsOverview(
  msg`Als leidinggevende zie je hier alle modules die je docenten kunnen volgen. Wat een docent zelf doet, zie je niet, behalve wat die met jullie deelt.`,
);

/** What people share with those who lead where they work. */
const shared: Part = { path: 'gedeeld', screen: sharedScreen, place: sharedPlace };

/** What each role finds at its organisation; where two have a first page, whoever stands first here has it. */
const partsOf = new Map<Role, readonly Part[]>([
  ['AUTHOR', [participants, ...writing, demand]],
  ['TRAINER', [participants]],
  [
    'CURATOR',
    [
      offerAsOverview(
        msg`Als curator beoordeel je de modules die organisaties indienen, en zie je hier alle modules met hun data en vrije plekken. Routes wijzigen gaat nu nog via de map van de academie.`,
      ),
      ...reviewing,
      { path: 'bezwaren', screen: objectionsScreen, place: objectionsPlace },
      { path: 'geleerd', screen: learnedScreen, place: learnedPlace },
      demand,
    ],
  ],
  [
    'ASSESSOR',
    [
      offerAsOverview(
        msg`Als assessor zie je hier alle modules en wat ze opleveren. Bewijs beoordelen kan hier nog niet.`,
      ),
    ],
  ],
  ['MANAGER', [ofSchool, shared]],
  ['APPROVER', [ofSchool]],
  ['MENTOR', [offerAsOverview(msg`Als mentor zie je hier alle modules. Wie je begeleidt, zie je hier nog niet.`)]],
  [
    'OWNER',
    [
      offerAsOverview(msg`Als eigenaar bepaal je wie hier welke rol heeft. Hieronder staan alle modules.`),
      shared,
      demand,
      ...people,
      { path: 'mensen/koppelen', screen: scimKeysScreen },
    ],
  ],
  [
    'ADMIN',
    [
      offerAsOverview(
        msg`Als beheerder laat je organisaties toe, en bepaal je wie hier welke rol heeft. Hieronder staan alle modules.`,
      ),
      ...people,
      { path: 'organisaties', screen: admittingScreen, place: admittingPlace },
      { path: 'achtergrondwerk', screen: workDeskScreen, place: workDeskPlace },
      { path: 'logboek', screen: wholeLogScreen, place: wholeLogPlace },
    ],
  ],
]);

/** What everyone in the office finds: the offer, and what was done about them. */
const forEveryone: readonly Part[] = [
  {
    path: 'aanbod',
    screen: givenHere(offerScreen, ({ home }) => ({
      title: msg`Aanbod`,
      lead: msg`Alle modules van bedrijven, scholen en de academie, met hun data en plekken.`,
      to: `${home}/aanbod`,
    })),
    place: offerPlace,
  },
  { path: 'aanbod/:slug', screen: givenHere(moduleScreen, ({ home }) => ({ home })) },
  { path: 'organisaties/:id', screen: givenHere(organisationScreen, ({ home }) => ({ home })) },
  { path: 'besluiten', screen: ownLogScreen, menu: ownLogPlace },
];

/** Every page of an office, whoever finds it. */
export const officeParts: readonly Part[] = [...new Set([...partsOf.values(), forEveryone].flat())];

/** Who only works somewhere, and does nothing in its name, has no office there. */
export const hasOffice = (roles: readonly Role[]): boolean => roles.some((role) => partsOf.has(role));

/** Of the pages of all that someone is at one organisation, those that take a role which they may not act in now. */
export function waitingIn(now: readonly Role[], whole: readonly Role[]): ReadonlySet<Part> {
  const there = new Set(officeOf(now));
  return new Set(officeOf(whole).filter((part) => !there.has(part)));
}

/** The pages of who has these roles at one organisation: one first page, the offer, and what belongs to their work. */
export function officeOf(roles: readonly Role[]): readonly Part[] {
  const own = [...partsOf].flatMap(([role, parts]) => (roles.includes(role) ? parts : []));
  const first = own.find(({ path }) => path === '');
  return [...(first ? [first] : []), ...forEveryone, ...new Set(own.filter(({ path }) => path !== ''))];
}
