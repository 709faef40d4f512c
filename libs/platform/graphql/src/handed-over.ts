import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from './context';

/** Set by @nestjs/graphql's decorators of parameters, on the class by the name of the method: `kind:index`. */
const PARAMETERS = '__routeArguments__';

type FieldAsked = [thing: unknown, asked: object, context: RequestContext, info: GraphQLResolveInfo];

interface Parameter {
  readonly index: number;
  readonly data?: unknown;
  readonly pipes?: readonly unknown[];
}

/** What of a field each kind of parameter stands for (as @nestjs/graphql counts them). */
const kinds: Readonly<Record<string, (...asked: FieldAsked) => unknown>> = {
  0: (thing) => thing,
  1: (_thing, _asked, context) => context,
  2: (_thing, _asked, _context, info) => info,
  3: (_thing, asked) => asked,
};

/**
 * How a method is handed what its parameters ask for, worked out once: `@Parent`, `@Args`, and of the request
 * `@CurrentActor`, `@CurrentRequest` and `@UntilGone`. Throws at what only Nest could hand over a field at a time.
 */
export function handedOver(resolver: object, method: string): (...asked: FieldAsked) => unknown[] {
  const parameters = Object.entries(
    (Reflect.getMetadata(PARAMETERS, resolver, method) ?? {}) as Readonly<Record<string, Parameter>>,
  ).map(([key, { index, data, pipes = [] }]) => {
    const [kind = ''] = key.split(':');
    const take = kinds[kind];
    if (!take || pipes.length > 0) throw new Error(`${method}: parameter ${index} has a decorator that is not known`);
    return { index, take, name: data as string | undefined };
  });
  return (...asked) => {
    const given: unknown[] = [];
    for (const { index, take, name } of parameters) {
      const whole = take(...asked);
      given[index] = name === undefined ? whole : (whole as Readonly<Record<string, unknown>>)[name];
    }
    return given;
  };
}
