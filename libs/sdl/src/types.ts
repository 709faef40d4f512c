import type { Resolvers } from './generated/resolvers';

type Types = { [Type in keyof Resolvers]-?: NonNullable<Resolvers[Type]> };
type Resolve = (parent: never, asked: never, ...rest: never[]) => unknown;

/** A type of the schema that has fields. */
export type TypeName = keyof Types;
export type FieldName<Type extends TypeName> = Exclude<keyof Types[Type], `__${string}`> & string;
type Field<Type extends TypeName, Name> = Name extends keyof Types[Type] ? Extract<Types[Type][Name], Resolve> : never;

/** What a field of a type is asked with, as the schema has it. */
export type AskedOf<Type extends TypeName, Name> = Parameters<Field<Type, Name>>[1];

/** What a question or a change is asked with; what has a default is there. */
export type Asked<Name extends FieldName<'Query'> | FieldName<'Mutation'>> =
  AskedOf<'Query', Name> | AskedOf<'Mutation', Name>;

/** What a field of a type answers: for types that another resolver completes, what is handed over to that one. */
export type Answer<Type extends TypeName, Name extends FieldName<Type>> = Awaited<ReturnType<Field<Type, Name>>>;

/** The answers of all fields of a type, but of those that have a resolver of their own. */
export type Fields<Type extends TypeName, Resolved extends FieldName<Type> = never> = {
  readonly [Name in Exclude<FieldName<Type>, Resolved>]: Answer<Type, Name>;
};

/** What the resolver of a field is handed of the object that has it; a question and a change stand on none. */
export type ParentOf<Type extends TypeName> = Type extends 'Query' | 'Mutation'
  ? unknown
  : Parameters<Field<Type, FieldName<Type>>>[0];
