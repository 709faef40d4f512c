import { newId } from '@academy/platform/postgres';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A root field that takes ids, and the places in its arguments where they stand. */
export interface FieldWithIds {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  /** Whom it lets in. */
  readonly admission: readonly string[];
  /** Such as `id`, or `input.pinned`. */
  readonly slots: readonly string[];
  /** The question, with all that is said in its answer. */
  readonly document: string;
  /** Its arguments, with an id for each slot that is not given one. */
  variables(given: Readonly<Record<string, string>>): Record<string, unknown>;
}

/** All root fields that take an id anywhere in their arguments. */
export function fieldsWithIds(schema: GraphQLSchema): readonly FieldWithIds[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => {
      const slots = field.args.flatMap((argument) => slotsIn(argument.type, argument.name));
      return slots.length > 0 ? [{ ...asked(kind, field, slots), kind, name: field.name, slots }] : [];
    }),
  );
}

function asked(kind: string, field: GraphQLField<unknown, unknown>, slots: readonly string[]) {
  const said = field.args.filter(
    (argument) => isRequiredArgument(argument) || slots.some((slot) => slot.split('.')[0] === argument.name),
  );
  const declared = said.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = said.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    admission: (field.extensions['admission'] ?? []) as readonly string[],
    document: `${kind}(${declared}) { ${field.name}(${passed})${selection(field.type, 3)} }`,
    variables: (given: Readonly<Record<string, string>>) =>
      Object.fromEntries(said.map(({ name, type }) => [name, valueOf(type, name, name, given)])),
  };
}

function slotsIn(type: GraphQLInputType, path: string): string[] {
  const inner = getNamedType(type);
  if (inner.name === 'ID') return [path];
  if (!isInputObjectType(inner)) return [];
  return Object.values(inner.getFields()).flatMap((field) => slotsIn(field.type, `${path}.${field.name}`));
}

/** Something that is understood where it stands, so that it is not refused before anyone looks at an id. */
function valueOf(type: GraphQLInputType, path: string, name: string, given: Readonly<Record<string, string>>): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, name, given);
  if (isListType(type)) return [valueOf(type.ofType, path, name, given)];
  if (type.name === 'ID') return given[path] ?? newId();
  if (isEnumType(type))
    return type.getValues().find((one) => one.name === 'TRAINER')?.name ?? type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isRequiredInputField(field) || slotsIn(field.type, '').length > 0)
        .map((field) => [field.name, valueOf(field.type, `${path}.${field.name}`, field.name, given)]),
    );
  const plain: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true };
  return plain[type.name] ?? (name === 'email' ? 'niemand@voorbeeld.nl' : 'Zo is het goed');
}

/** All of an answer so many levels deep; of a union each member under names of its own. */
function selection(type: GraphQLOutputType, depth: number, under = ''): string {
  const inner = getNamedType(type);
  if (isLeafType(inner)) return '';
  if (isUnionType(inner))
    return ` { __typename ${inner
      .getTypes()
      .map((one) => `... on ${one.name}${selection(one, depth, `${one.name}_`)}`)
      .join(' ')} }`;
  if (!isObjectType(inner)) return ' { __typename }';
  const fields = Object.values(inner.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument) && (depth > 1 || isLeafType(getNamedType(field.type))),
  );
  const parts = fields.map(
    (field) => `${under && `${under}${field.name}: `}${field.name}${selection(field.type, depth - 1)}`,
  );
  return ` { __typename ${parts.join(' ')} }`;
}
