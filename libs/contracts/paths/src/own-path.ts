import { OwnThings } from '@academy/contracts/identity';

/** The path of someone, to be shown to others; its id is that of its teacher, who has one. */
export abstract class OwnPath extends OwnThings {}
