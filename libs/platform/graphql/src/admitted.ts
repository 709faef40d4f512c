import { t } from '@lingui/core/macro';
import { GraphQLError } from 'graphql';
import type { Admission } from './allow';
import type { RequestContext } from './context';
import type { Resolve } from './resolved-fields';

/** Answers only whom the field lets in; a field for anyone has nothing in front of it. */
export function admitted(admission: readonly Admission[], resolve: Resolve): Resolve {
  if (admission.includes('anyone')) return resolve;
  const kinds = new Set(admission);
  return (thing, asked, context, info) => {
    checkCaller(kinds, context);
    return resolve(thing, asked, context, info);
  };
}

function checkCaller(kinds: ReadonlySet<Admission>, { caller }: RequestContext): void {
  if (!caller) throw refused('UNAUTHENTICATED', t`Log in om dit te zien.`);
  if (!kinds.has('signedIn') && !kinds.has(caller.kind)) throw refused('FORBIDDEN', t`Dit hoort niet bij je account.`);
}

const refused = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });
