import type { ApolloServerPlugin } from '@apollo/server';
import { t } from '@lingui/core/macro';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isListType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { textFault } from './text-fault';

/** More than any list of ours may hold; what a list may hold for what it is, is said where it is used. */
const MOST_ITEMS = 500;
/** Deeper than any input of ours. */
const DEEPEST = 10;

type Refuse = (where: string, why: string) => void;

/** Documents in which nothing was wrong; Apollo keeps those that it read before. */
const sound = new WeakSet<DocumentNode>();

/** Every text that comes in by GraphQL passes here, in the document or in its variables, before anything is asked. */
export const givenTexts: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      const refuse: Refuse = (where, why) => {
        throw new GraphQLError(`${where}: ${why}`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
      };
      if (request.operationName) checkText(request.operationName, undefined, 'operationName', refuse);
      if (!sound.has(document)) checkDocument(schema, document, refuse);
      sound.add(document);
      if (operation) checkVariables(schema, operation, request.variables ?? {}, refuse);
    },
  }),
};

function checkDocument(schema: GraphQLSchema, document: DocumentNode, refuse: Refuse): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      StringValue: (node) => checkText(node.value, types.getInputType() ?? undefined, 'query', refuse),
      // An id may be written as a number.
      IntValue: (node) => checkText(node.value, types.getInputType() ?? undefined, 'query', refuse),
      ListValue: ({ values }) => checkLength(values, 'query', refuse),
    }),
  );
}

function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): void {
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) {
      const inputType = typeFromAST(schema, type) as GraphQLInputType | undefined;
      checkValue(given[name], { type: inputType, where: name, depth: 0 }, refuse);
    }
  }
}

interface Place {
  readonly type: GraphQLInputType | undefined;
  readonly where: string;
  readonly depth: number;
}

/** Looks at what was given as it is, also where it is not of its type: that is told afterwards. */
function checkValue(value: unknown, { type, where, depth }: Place, refuse: Refuse): void {
  if (typeof value === 'string') return checkText(value, type, where, refuse);
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) return refuse(where, t`te diep genest`);
  if (Array.isArray(value)) checkLength(value, where, refuse);
  for (const [name, part] of Object.entries(value)) {
    checkValue(part, { type: typeOf(type, name), where: `${where}.${name}`, depth: depth + 1 }, refuse);
  }
}

function typeOf(type: GraphQLInputType | undefined, name: string): GraphQLInputType | undefined {
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) return nullable.getFields()[name]?.type;
  return isListType(nullable) ? (nullable.ofType as GraphQLInputType) : undefined;
}

function checkText(text: string, type: GraphQLInputType | undefined, where: string, refuse: Refuse): void {
  const fault = textFault(text, getNamedType(type)?.name === 'ID' ? 'id' : 'text');
  if (fault !== undefined) refuse(where, fault);
}

function checkLength(items: readonly unknown[], where: string, refuse: Refuse): void {
  if (items.length > MOST_ITEMS) refuse(where, t`hoogstens ${MOST_ITEMS} in een lijst`);
}
