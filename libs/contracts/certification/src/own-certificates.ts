import { OwnThings } from '@academy/contracts/identity';

/** The certificates of someone, to be shown to others. */
export abstract class OwnCertificates extends OwnThings {}
