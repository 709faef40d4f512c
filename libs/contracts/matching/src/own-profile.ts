import { OwnThings } from '@academy/contracts/identity';

/** What someone can do, to be shown to others; its id is that of its teacher. */
export abstract class OwnProfile extends OwnThings {}
