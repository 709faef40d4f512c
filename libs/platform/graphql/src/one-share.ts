import type { ApolloServerPlugin } from '@apollo/server';
import { t } from '@lingui/core/macro';
import type { FastifyRequest } from 'fastify';
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from './context';
import { MAX_PAGE } from './page';

/** Fields that a request may ask for, each as often as its page has items. The largest screen of ours asks for less than 1,000. */
const MOST_FIELDS = 5_000;
/** How often a request may ask for the same field of the same type, under whatever names; our screens do so 18 times. */
export const MOST_OF_ONE_FIELD = 40;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One request, one share: what asks for more is refused before any of it is looked up. */
export const oneShare: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, schema, document, operation, request: { variables = {} } }) => {
      if (!operation) return;
      const before = taken.get(contextValue.request) ?? 0;
      taken.set(contextValue.request, measure({ schema, document, operation, variables }, before));
    },
  }),
};

/** The documents of one request share what it may ask for. */
const taken = new WeakMap<FastifyRequest, number>();

/**
 * Answers how many fields a request has asked for with this document, `before` included. Throws the error that a client
 * sees when that is more than its share.
 */
export function measure(asked: Asked, before = 0): number {
  const share = new Share(asked, before);
  const root = asked.schema.getRootType(asked.operation.operation);
  if (root) share.take(asked.operation.selectionSet, root, 1);
  return share.fields;
}

class Share {
  private readonly counts = new Map<string, number>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly asked: Asked,
    public fields: number,
  ) {
    for (const part of asked.document.definitions)
      if (part.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(part.name.value, part);
  }

  /** Fragments count wherever they are spread, and end here however they multiply. */
  take({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, times: number): void {
    for (const selection of selections) {
      this.fields += times;
      if (this.fields > MOST_FIELDS)
        throw refusal(t`hoogstens ${MOST_FIELDS} velden, elk zo vaak als zijn pagina groot is`);
      if (selection.kind === Kind.FIELD) this.takeField(selection, type, times);
      else {
        const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        const narrowed = part?.typeCondition && this.asked.schema.getType(part.typeCondition.name.value);
        if (part) this.take(part.selectionSet, narrowed ?? type, times);
      }
    }
  }

  private takeField(node: FieldNode, type: GraphQLNamedType | undefined, times: number): void {
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    const field = type.getFields()[node.name.value];
    // What the schema says of itself has limits of its own.
    if (!field) return;
    const name = `${type.name}.${field.name}`;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    if (count > MOST_OF_ONE_FIELD) throw refusal(t`hoogstens ${MOST_OF_ONE_FIELD} keer ${name}`);
    const inner = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(inner))
      this.take(node.selectionSet, inner, times * this.pageOf(field, node));
  }

  /** Items that a field may give: `first` of a page; other lists are as long as they are for everyone. */
  private pageOf({ args }: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const first = args.find(({ name }) => name === 'first');
    if (!first) return 1;
    const given = node.arguments?.find(({ name }) => name.value === 'first');
    const value = given ? valueFromASTUntyped(given.value, this.variables()) : undefined;
    const items = Number(value ?? first.defaultValue ?? MAX_PAGE);
    return Math.min(MAX_PAGE, Math.max(1, Number.isNaN(items) ? MAX_PAGE : items));
  }

  private variables(): Record<string, unknown> {
    const defaults = (this.asked.operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    );
    return { ...Object.fromEntries(defaults), ...this.asked.variables };
  }
}

const refusal = (most: string): GraphQLError =>
  new GraphQLError(t`Dit vraagt meer dan één verzoek mag: ${most}`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
