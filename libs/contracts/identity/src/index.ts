export type { AccountId, Actor, OrganisationId, Role, TeacherId } from './actor';
export { Leaving } from './leaving';
export { letterDue, Letters, type Letter, type LetterDue } from './letters';
export { lookKinds, Looks, type LookedAt, type LookedFor, type LookKind } from './looks';
export {
  OwnThings,
  sharePurposes,
  thingKinds,
  type OwnThing,
  type SharePurpose,
  type ShownThing,
  type ThingKind,
} from './own-things';
export { OrganisationNames, People, type Contact, type OrganisationKind } from './people';
export { Succession, type AloneInCharge } from './succession';
export { tidyingDue, type TidyingDue } from './tidying-due';
export { WhereTheyWork } from './where-they-work';
export { WhoWorksAs, type WorksAs } from './who-works-as';
