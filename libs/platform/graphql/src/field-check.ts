import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ALLOW } from './allow';
import { keyFaults } from './key-faults';

/** Set by @nestjs/graphql's Query, Mutation and ResolveField decorators on the method. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';

interface ResolverField {
  readonly name: string;
  readonly allowed: boolean;
}

/**
 * Refuses to start when a resolved field does not say whom it lets in, a root field has no resolver, or a mutation with
 * a key cannot say what is wrong with it.
 */
@Injectable()
export class FieldCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    const fields = this.discovery.getProviders().flatMap((wrapper) => this.fieldsOf(wrapper.instance as object | null));
    const open = fields.filter(({ allowed }) => !allowed).map(({ name }) => name);
    if (open.length > 0) throw new Error(`These fields do not say whom they allow: ${open.join(', ')}`);
    const resolved = new Set(fields.map(({ name }) => name));
    const missing = this.rootFields().filter((name) => !resolved.has(name));
    if (missing.length > 0) throw new Error(`These fields have no resolver: ${missing.join(', ')}`);
    const mute = keyFaults(this.schemaHost.schema);
    if (mute.length > 0) throw new Error(`These mutations with a key cannot answer: ${mute.join(', ')}`);
  }

  private rootFields(): string[] {
    const { schema } = this.schemaHost;
    return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
  }

  private fieldsOf(instance: object | null): ResolverField[] {
    if (!instance || typeof instance !== 'object') return [];
    const prototype = Object.getPrototypeOf(instance) as object | null;
    if (!prototype || prototype === Object.prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = (prototype as Record<string, unknown>)[method] as () => unknown;
      const name = fieldName(instance, handler, method);
      return name ? [{ name, allowed: this.reflector.get(ALLOW, handler) !== undefined }] : [];
    });
  }
}

function fieldName(instance: object, handler: () => unknown, method: string): string | undefined {
  const type: unknown = Reflect.getMetadata(RESOLVER_TYPE, handler);
  const isProperty: unknown = Reflect.getMetadata('graphql:resolve_property', handler);
  if (type === undefined && isProperty === undefined) return undefined;
  const field: unknown = Reflect.getMetadata(RESOLVER_NAME, handler) ?? method;
  const parent: unknown = type ?? Reflect.getMetadata(RESOLVER_NAME, instance.constructor);
  return `${String(parent)}.${String(field)}`;
}
