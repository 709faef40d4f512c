import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolve = GraphQLFieldResolver<unknown, object>;
type Answers = Map<string, unknown>;

/**
 * Within a request, who asks the same of the same thing again under another name is given the same answer: aliases cost
 * nothing. A mutation is done as often as it is asked.
 */
export function answeredOnce(schema: GraphQLSchema): GraphQLSchema {
  const answers = new WeakMap<object, WeakMap<object, Answers>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      // What is loaded is kept by its loader.
      if (field.resolve && !field.extensions['loaded']) field.resolve = rememberedIn(answers, field.resolve as Resolve);
    }
  }
  return schema;
}

/** `answers` are by request, and in it by the thing that is asked about. */
const rememberedIn =
  (answers: WeakMap<object, WeakMap<object, Answers>>, resolve: Resolve): Resolve =>
  (thing, given, context, info) => {
    const ofRequest = answers.get(context) ?? new WeakMap<object, Answers>();
    answers.set(context, ofRequest);
    // What is asked of nothing is asked of the request itself.
    const about = typeof thing === 'object' && thing !== null ? thing : context;
    const known = ofRequest.get(about) ?? new Map<string, unknown>();
    ofRequest.set(about, known);
    const asked = info.parentType.getFields()[info.fieldName]?.args.length ? ` ${JSON.stringify(given)}` : '';
    const name = `${info.parentType.name}.${info.fieldName}${asked}`;
    if (!known.has(name)) known.set(name, resolve(thing, given, context, info));
    return known.get(name);
  };
