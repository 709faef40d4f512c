import { t } from '@lingui/core/macro';
import { GraphQLError } from 'graphql';
import type { Admission } from './allow';
import type { RequestContext } from './context';
import type { Resolve } from './resolved-fields';

/** Answers only whom the field lets in; a field for anyone has nothing in front of it. */
export function admitted(admission: readonly Admission[], resolve: Resolve): Resolve {
  if (admission.includes('anyone')) return resolve;
  return (thing, asked, context, info) => {
    checkCaller(admission, context);
    return resolve(thing, asked, context, info);
  };
}

function checkCaller(admission: readonly Admission[], { caller }: RequestContext): void {
  if (!caller) throw refused('UNAUTHENTICATED', t`Log in om dit te zien.`);
  if (admission.some((one) => one === 'signedIn' || caller.standings.has(one))) return;
  if (admission.some((one) => caller.waiting?.has(one)))
    throw refused('SECOND_FACTOR_NEEDED', t`Zet in je account eerst een tweede stap aan.`);
  throw refused('FORBIDDEN', t`Dit hoort niet bij je account.`);
}

const refused = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });
