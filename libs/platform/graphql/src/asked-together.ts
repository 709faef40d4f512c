import type { ApolloServerPlugin } from '@apollo/server';
import { t } from '@lingui/core/macro';
import { GraphQLError, Kind, OperationTypeNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from './context';
import { MOST_QUESTIONS } from './root-fields';

/** Throws when a request is a list of more documents than may come together: none of them is read then. */
export function checkTogether(body: unknown): void {
  if (Array.isArray(body) && body.length > MOST_QUESTIONS)
    throw refusal(t`Hoogstens ${MOST_QUESTIONS} vragen per verzoek`);
}

/**
 * What comes as a list is one request: its questions count together, and a change comes alone, so that nobody wonders
 * which of them was done first, or what was done of a list that failed.
 */
export const askedTogether: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, document, operation }) => {
      const { request } = contextValue;
      const { body } = request;
      if (!operation || !Array.isArray(body) || body.length < 2) return;
      if (operation.operation !== OperationTypeNode.QUERY) throw refusal(t`Een wijziging komt alleen in een verzoek`);
      const asked = (counts.get(request) ?? 0) + questionsIn(operation.selectionSet, document);
      counts.set(request, asked);
      if (asked > MOST_QUESTIONS) throw refusal(t`Hoogstens ${MOST_QUESTIONS} vragen per verzoek`);
    },
  }),
};

const counts = new WeakMap<FastifyRequest, number>();

/** Fragments are looked through; that they end, and hold no more than a document may ask, was checked before. */
function questionsIn({ selections }: SelectionSetNode, document: DocumentNode): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += questionsIn(selection.selectionSet, document);
    else
      for (const part of document.definitions)
        if (part.kind === Kind.FRAGMENT_DEFINITION && part.name.value === selection.name.value)
          count += questionsIn(part.selectionSet, document);
  }
  return count;
}

const refusal = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
