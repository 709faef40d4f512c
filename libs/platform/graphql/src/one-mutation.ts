import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** One mutation a request: a thousand aliases of signing in are no thousand tries. */
export const oneMutation = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation === 'mutation' && node.selectionSet.selections.length > 1) {
      context.reportError(new GraphQLError('One mutation a request', { nodes: node }));
    }
  },
});
