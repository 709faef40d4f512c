import type { Caller, RequestContext } from '@academy/platform/graphql';
import * as nest from '@nestjs/graphql';
import type { Answer, AskedOf, FieldName, ParentOf, TypeName } from './types';

type Method = (...given: never[]) => unknown;

/** Who asks, the request, or the signal that whoever asked is gone: any field may be handed these. */
type OfRequest = Caller | undefined | RequestContext | AbortSignal;

/** The parameters that are neither of the request, nor what the field is asked with, nor the object that has it. */
type Unfit<Given extends readonly unknown[], Asked, Parent> = {
  [Index in keyof Given]: [Given[Index]] extends [OfRequest]
    ? never
    : [Asked] extends [Given[Index]]
      ? never
      : [Parent] extends [Given[Index]]
        ? never
        : Given[Index];
}[number];

/** Marks the method that resolves a field; compiles only where it takes and answers what the schema says. */
type Resolves<Type extends TypeName, Name extends FieldName<Type>> = <
  M extends (...given: never[]) => Answer<Type, Name> | Promise<Answer<Type, Name>>,
>(
  target: object,
  key: string,
  method: TypedPropertyDescriptor<M> & Fit<M, AskedOf<Type, Name>, ParentOf<Type>>,
) => void;

type Fit<M extends Method, Asked, Parent> = [Unfit<Parameters<M>, Asked, Parent>] extends [never]
  ? unknown
  : { readonly 'takes what the field is not asked with': Unfit<Parameters<M>, Asked, Parent> };

/** A question of the schema. */
export const Query = <Name extends FieldName<'Query'>>(name: Name): Resolves<'Query', Name> => nest.Query(name);

/** A change of the schema. */
export const Mutation = <Name extends FieldName<'Mutation'>>(name: Name): Resolves<'Mutation', Name> =>
  nest.Mutation(name);

/** A field of a type that its own resolver answers; stands in a class marked `@Resolver(type)`. */
export const ResolveField = <Type extends TypeName, Name extends FieldName<Type>>(
  _type: Type,
  name: Name,
): Resolves<Type, Name> => nest.ResolveField(name);

/** All that a field is asked with, typed `Asked<'field'>`. */
export const Args = (): ParameterDecorator => nest.Args();
