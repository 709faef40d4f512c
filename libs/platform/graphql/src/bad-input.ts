import { GraphQLError } from 'graphql';

/** The error that a client sees when what it sent cannot be meant; what people may do wrong is a refusal instead. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
