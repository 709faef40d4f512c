import { Kind, parse, valueFromASTUntyped, visit, type EnumTypeDefinitionNode } from 'graphql';

const spellings: Readonly<Record<string, (words: readonly string[]) => string>> = {
  'kebab-case': (words) => words.join('-'),
  camelCase: ([first = '', ...rest]) => first + rest.map(capitalised).join(''),
  PascalCase: (words) => words.map(capitalised).join(''),
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * What the values of each enum marked `@inside(spelled: …)` are called within the house, as graphql-tools reads it:
 * `{ FiguresState: { IN_FORCE: 'in-force' } }`. Outside they stay as the schema writes them, so no resolver changes case.
 * Throws on a spelling that is not known.
 */
export function enumSpelling(sdl: string): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  const collect = (node: EnumTypeDefinitionNode) => {
    const spell = spellingOf(node);
    if (!spell) return;
    const names = (node.values ?? []).map(({ name }) => name.value);
    found[node.name.value] = Object.fromEntries(names.map((name) => [name, spell(name.toLowerCase().split('_'))]));
  };
  visit(parse(sdl), { [Kind.ENUM_TYPE_DEFINITION]: collect });
  return found;
}

function spellingOf({ name, directives = [] }: EnumTypeDefinitionNode) {
  const inside = directives.find((directive) => directive.name.value === 'inside');
  const spelled = inside?.arguments?.find((argument) => argument.name.value === 'spelled');
  if (!spelled) return undefined;
  const asked = String(valueFromASTUntyped(spelled.value));
  const spell = spellings[asked];
  if (!spell) throw new Error(`${name.value}: no spelling ${asked}; there are ${Object.keys(spellings).join(', ')}`);
  return spell;
}
