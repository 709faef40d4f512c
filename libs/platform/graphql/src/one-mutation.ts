import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** One mutation a request: a thousand aliases of signing in are no thousand tries, in fragments neither. */
export const oneMutation = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.MUTATION || atMostOne(node.selectionSet, context)) return;
    context.reportError(new GraphQLError('One mutation a request', { nodes: node }));
  },
});

/** Looks through fragments and stops at the second field; a fragment met again is a second one, or a cycle. */
function atMostOne(root: SelectionSetNode, context: ValidationContext): boolean {
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
      if (fields > 1) return false;
    }
  }
  return true;
}
