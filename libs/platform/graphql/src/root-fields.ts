import { t } from '@lingui/core/macro';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** In one document, or in all of a list together: what the fullest screen of ours asks, and some more. */
export const MOST_QUESTIONS = 10;

const MOST_OF = {
  [OperationTypeNode.QUERY]: MOST_QUESTIONS,
  [OperationTypeNode.MUTATION]: 1,
  [OperationTypeNode.SUBSCRIPTION]: 0,
};

const refusals = (): Readonly<Record<OperationTypeNode, string>> => ({
  [OperationTypeNode.QUERY]: t`Hoogstens ${MOST_QUESTIONS} vragen per verzoek`,
  [OperationTypeNode.MUTATION]: t`Eén wijziging per verzoek`,
  [OperationTypeNode.SUBSCRIPTION]: t`Er zijn geen abonnementen: GET /live vertelt wat er veranderde`,
});

/** One request, one share: a thousand aliases of signing in are no thousand tries, in fragments neither. */
export const rootFields = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (!atMost(MOST_OF[node.operation], node.selectionSet, context))
      context.reportError(new GraphQLError(refusals()[node.operation], { nodes: node }));
  },
});

/** Looks through fragments and stops at the first field too many; a fragment met again is one, or a cycle. */
function atMost(most: number, root: SelectionSetNode, context: ValidationContext): boolean {
  const open = [root];
  const seen = new Set<string>();
  let fields = 0;
  for (let set = open.pop(); set; set = open.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) open.push(selection.selectionSet);
      else {
        if (seen.has(selection.name.value)) return false;
        seen.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        if (fragment) open.push(fragment.selectionSet);
      }
      if (fields > most) return false;
    }
  }
  return true;
}
