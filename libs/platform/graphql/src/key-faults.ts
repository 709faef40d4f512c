import { isUnionType, getNamedType, type GraphQLSchema } from 'graphql';

const answers = ['IdempotencyKeyReused', 'InvalidInput'];

/** Mutations with a key that cannot say what may be wrong with it: the interceptor of keys answers in their place. */
export function keyFaults(schema: GraphQLSchema): string[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations
    .filter(({ args }) => args.some(({ name }) => name === 'idempotencyKey'))
    .flatMap(({ name, type }) => {
      const result = getNamedType(type);
      const members = isUnionType(result) ? result.getTypes().map((member) => member.name) : [];
      return answers.filter((answer) => !members.includes(answer)).map((answer) => `${name} → ${answer}`);
    });
}
