import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Every screen of ours asks one question a request. */
export const MOST_QUESTIONS = 5;

const most = {
  [OperationTypeNode.QUERY]: { fields: MOST_QUESTIONS, refusal: `At most ${MOST_QUESTIONS} questions a request` },
  [OperationTypeNode.MUTATION]: { fields: 1, refusal: 'One mutation a request' },
  [OperationTypeNode.SUBSCRIPTION]: { fields: 0, refusal: 'There are no subscriptions: GET /live tells what changed' },
};

/** One request, one share: a thousand aliases of signing in are no thousand tries, in fragments neither. */
export const rootFields = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const { fields, refusal } = most[node.operation];
    if (!atMost(fields, node.selectionSet, context)) context.reportError(new GraphQLError(refusal, { nodes: node }));
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
