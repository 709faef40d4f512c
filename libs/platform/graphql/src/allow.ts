import { SetMetadata, type CustomDecorator } from '@nestjs/common';

const ALLOW = 'academy:allow';

/** Whom a field lets in: a kind of account, whoever is signed in, or anyone at all. */
export type Admission = 'anyone' | 'signedIn' | (string & {});

/**
 * Says which kinds of account may ask for a field. A field that says nothing keeps the server from starting.
 * Whose things they may see or change is for the use case to decide.
 */
export const Allow = (...kinds: [Admission, ...Admission[]]): CustomDecorator => SetMetadata(ALLOW, kinds);

/** Whom the method that answers a field lets in; undefined where it does not say. */
export const admissionOf = (method: object): readonly Admission[] | undefined =>
  Reflect.getMetadata(ALLOW, method) as readonly Admission[] | undefined;
