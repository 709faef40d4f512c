import type { Caller, RequestContext } from '@academy/platform/graphql';
import * as nest from '@nestjs/graphql';
import type { Answer, AskedOf, FieldName, ParentOf, TypeName } from './types';

type Method = (...given: never[]) => unknown;

/** Who asks, the request, or the signal that whoever asked is gone: any field may be handed these. */
type OfRequest = Pick<Caller, 'accountId'> | undefined | RequestContext | AbortSignal;

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether a parameter takes what is given, and reads nothing else of it. */
type Takes<Parameter, Given> = [Given] extends [Parameter]
  ? [Exclude<keyof Parameter, keyof Given>] extends [never]
    ? true
    : false
  : false;

/** What a field is asked with; where that is nothing, there is nothing to read. */
type Readable<Asked> = string extends keyof Asked ? unknown : Asked;

/** The parameters that are neither of the request, nor what the field is asked with, nor the object that has it. */
type Unfit<Parameters extends readonly unknown[], Asked, Parent> = {
  [Index in keyof Parameters]: IsAny<Parameters[Index]> extends true
    ? 'any'
    : [Parameters[Index]] extends [OfRequest]
      ? never
      : true extends Takes<Parameters[Index], Asked> | Takes<Parameters[Index], Parent>
        ? never
        : Parameters[Index];
}[number];

/** Marks the method that resolves a field; compiles only where it takes and answers what the schema says. */
type Resolves<Type extends TypeName, Name extends FieldName<Type>> = <
  M extends (...given: never[]) => Answer<Type, Name> | Promise<Answer<Type, Name>>,
>(
  target: object,
  key: string,
  method: TypedPropertyDescriptor<M> & Fit<M, Readable<AskedOf<Type, Name>>, ParentOf<Type>>,
) => void;

type Fit<M extends Method, Asked, Parent> =
  IsAny<Awaited<ReturnType<M>>> extends true
    ? { readonly 'answers any': never }
    : [Unfit<Parameters<M>, Asked, Parent>] extends [never]
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
