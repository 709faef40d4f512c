import type { Place } from '@academy/contracts/teachers';
import { townsByRegion, type RegionOnLand } from './towns-by-region';

/** Farther than this from any of the towns nobody is in the country. */
const FARTHEST_KM = 40;
const KM_OF_A_DEGREE = 111.2;
/** How much narrower a degree of longitude is than one of latitude, in the middle of the country. */
const NARROWER = Math.cos((52 * Math.PI) / 180);

const towns = Object.entries(townsByRegion).flatMap(([region, those]) =>
  Object.values(those).map((degrees) => ({ region: region as RegionOnLand, degrees })),
);

/** The part of the country that a place is in: that of the nearest town, which may be the other one on a border. */
export function regionOf({ lat, lon }: Pick<Place, 'lat' | 'lon'>): RegionOnLand | undefined {
  let [nearest, least]: [RegionOnLand | undefined, number] = [undefined, FARTHEST_KM];
  for (const { region, degrees } of towns) {
    const km = Math.hypot(degrees[0] - lat, (degrees[1] - lon) * NARROWER) * KM_OF_A_DEGREE;
    if (km < least) [nearest, least] = [region, km];
  }
  return nearest;
}
