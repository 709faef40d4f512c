import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { GraphQLFieldResolver } from 'graphql';
import { admissionOf, type Admission } from './allow';
import { mostOf } from './at-most';
import type { RequestContext } from './context';
import { loadedBy, type LoadsObject } from './loads-fields';
import { handedOver } from './handed-over';

export type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** A field that is more than a property of its object, and whom it lets in; undefined where nobody said. */
export interface ResolvedField {
  readonly type: string;
  readonly field: string;
  readonly admission: readonly Admission[] | undefined;
  /** How often a request may ask for it, under whatever names; undefined where that is as for any other. */
  readonly atMost: number | undefined;
  /** Whether it stands for a property of what is loaded behind a reference. */
  readonly loaded: boolean;
  readonly resolve: Resolve;
}

/** Set by @nestjs/graphql's decorators: on a method the type and the name of its field, on a class its type. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVER_PROPERTY = 'graphql:resolve_property';

/** Finds all that answers fields in the modules of this server. */
@Injectable()
export class ResolvedFields {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Throws when a method asks for what a field cannot be handed. */
  all(): ResolvedField[] {
    const resolvers = this.discovery.getProviders().map(({ instance }) => instance as object | null);
    return [...new Set(resolvers)].flatMap((resolver) => {
      const prototype = typeof resolver === 'object' && resolver && (Object.getPrototypeOf(resolver) as object | null);
      if (!prototype || prototype === Object.prototype) return [];
      const names = this.scanner.getAllMethodNames(prototype);
      return [...names.flatMap((name) => answeredBy(resolver, name)), ...loaded(resolver)];
    });
  }
}

function answeredBy(resolver: object, name: string): ResolvedField[] {
  const method = (resolver as Record<string, Method>)[name]!;
  const type: unknown = Reflect.getMetadata(RESOLVER_TYPE, method);
  if (type === undefined && Reflect.getMetadata(RESOLVER_PROPERTY, method) === undefined) return [];
  const parameters = handedOver(resolver.constructor, name);
  return [
    {
      type: String(type ?? typeOf(resolver)),
      field: String(Reflect.getMetadata(RESOLVER_NAME, method) ?? name),
      admission: admissionOf(method),
      atMost: mostOf(method),
      loaded: false,
      resolve: (thing, asked, context, info) =>
        method.apply(resolver, parameters(thing, asked as object, context, info)),
    },
  ];
}

type Method = (...given: unknown[]) => unknown;

function loaded(resolver: object): ResolvedField[] {
  const { admission, fields } = loadedBy(resolver.constructor) ?? { admission: 'anyone', fields: [] };
  const finder = resolver as LoadsObject<object, Readonly<Record<string, unknown>>>;
  return fields.map((field) => ({
    type: String(typeOf(resolver)),
    field,
    admission: [admission],
    atMost: undefined,
    loaded: true,
    resolve: (thing, _asked, context) => {
      const reference = thing as Readonly<Record<string, unknown>>;
      if (field in reference) return reference[field];
      return finder.load(reference, context).then((whole) => whole?.[field]);
    },
  }));
}

const typeOf = (resolver: object): unknown => Reflect.getMetadata(RESOLVER_NAME, resolver.constructor);
