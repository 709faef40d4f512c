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

/** Fields in fields; our screens go eight deep. */
const DEEPEST = 12;

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
      const before = taken.get(contextValue.request) ?? nothingYet();
      taken.set(contextValue.request, before);
      measure({ schema, document, operation, variables }, before);
    },
  }),
};

/** The documents of one request share what it may ask for. */
const taken = new WeakMap<FastifyRequest, Taken>();

/** What a request has asked for: fields, and of each field with a limit of its own (`AtMost`) how often. */
export interface Taken {
  fields: number;
  readonly limited: Map<string, number>;
}

export const nothingYet = (): Taken => ({ fields: 0, limited: new Map() });

/**
 * Adds what a document asks for to what its request asked for before. Throws the error that a client sees when that is
 * more than its share.
 */
export function measure(asked: Asked, taken = nothingYet()): void {
  const root = asked.schema.getRootType(asked.operation.operation);
  if (root) new Share(asked, taken).take(asked.operation.selectionSet, root, { times: 1, depth: 1 });
}

/** How often something is asked for, and how many fields deep. */
interface Where {
  readonly times: number;
  readonly depth: number;
}

class Share {
  private readonly counts = new Map<string, number>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly asked: Asked,
    private readonly taken: Taken,
  ) {
    for (const part of asked.document.definitions)
      if (part.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(part.name.value, part);
  }

  /** Fragments count wherever they are spread, and end here however they multiply. */
  take({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, where: Where): void {
    if (where.depth > DEEPEST) throw refusal(t`hoogstens ${DEEPEST} velden diep`);
    for (const selection of selections) {
      this.taken.fields += where.times;
      if (this.taken.fields > MOST_FIELDS)
        throw refusal(t`hoogstens ${MOST_FIELDS} velden, elk zo vaak als zijn pagina groot is`);
      if (selection.kind === Kind.FIELD) this.takeField(selection, type, where);
      else {
        const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        const narrowed = part?.typeCondition && this.asked.schema.getType(part.typeCondition.name.value);
        if (part) this.take(part.selectionSet, narrowed ?? type, where);
      }
    }
  }

  private takeField(node: FieldNode, type: GraphQLNamedType | undefined, { times, depth }: Where): void {
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    const field = type.getFields()[node.name.value];
    // What the schema says of itself has limits of its own.
    if (!field) return;
    const name = `${type.name}.${field.name}`;
    const own = field.extensions['atMost'] as number | undefined;
    const most = own ?? MOST_OF_ONE_FIELD;
    // Our screens ask for some field of a list 18 times in a document, and for several of these together.
    const counts = own === undefined ? this.counts : this.taken.limited;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > most) throw refusal(t`hoogstens ${most} keer ${name}`);
    const inner = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(inner))
      this.take(node.selectionSet, inner, { times: times * this.pageOf(field, node), depth: depth + 1 });
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
