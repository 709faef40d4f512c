import { SetMetadata, type CustomDecorator } from '@nestjs/common';

const ALLOW = 'academy:allow';

/** Whom a field lets in: who asks as something, whoever is signed in, or anyone at all. */
export type Admission = 'anyone' | 'signedIn' | (string & {});

/**
 * Says as what one may ask for a field. A field that says nothing keeps the server from starting.
 * Whose things they may see or change is for the use case to decide.
 */
export const Allow = (...standings: [Admission, ...Admission[]]): CustomDecorator => SetMetadata(ALLOW, standings);

/** Whom the method that answers a field lets in; undefined where it does not say. */
export const admissionOf = (method: object): readonly Admission[] | undefined =>
  Reflect.getMetadata(ALLOW, method) as readonly Admission[] | undefined;
