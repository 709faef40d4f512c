import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { LayoutDashboard } from 'lucide-react';
import { moduleScreen, offerPlace, offerScreen } from '@academy/catalogue/web';
import { given, type Place } from '@academy/ui';
import type { Part } from './workspace';

const to = '/beheer/aanbod';

export const overview: Place = { label: msg`Overzicht`, Icon: LayoutDashboard };

/** For who has no work of their own here yet: the offer, with what one can do now said plainly. */
export const offerAsOverview = (lead: MessageDescriptor): Part => ({
  path: '',
  screen: given(offerScreen, { title: msg`Overzicht`, lead, to }),
  place: overview,
});

/** The offer as everyone in the office may see it. */
export const offer: readonly Part[] = [
  {
    path: 'aanbod',
    screen: given(offerScreen, {
      title: msg`Aanbod`,
      lead: msg`Alle modules van bedrijven, scholen en de academie, met hun data en plekken.`,
      to,
    }),
    place: offerPlace,
  },
  { path: 'aanbod/:slug', screen: given(moduleScreen, { offer: to }) },
];
