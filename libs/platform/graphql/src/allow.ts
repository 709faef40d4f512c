import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const ALLOW = 'academy:allow';

/** Whom a field lets in: a kind of account, whoever is signed in, or anyone at all. */
export type Admission = 'anyone' | 'signedIn' | (string & {});

/**
 * Says which kinds of account may ask for a field. A field that says nothing keeps the server from starting.
 * Whose things they may see or change is for the use case to decide.
 */
export const Allow = (...kinds: [Admission, ...Admission[]]): CustomDecorator => SetMetadata(ALLOW, kinds);
