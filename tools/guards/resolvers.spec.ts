import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const sources = readdirSync('libs')
  .map((name) => `libs/${name}/server/src`)
  .flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
    } catch {
      return [];
    }
  })
  .filter((file) => file.endsWith('.ts'));

/** What Nest has for resolvers that says nothing about the schema; the rest comes from `@academy/sdl`. */
const UNTYPED = /^(Resolver|Parent)$/;

/** Imports by which a resolver would go past the types of the SDL. */
function pastTheTypes(text: string): string[] {
  const imports = [...text.matchAll(/^(?:import|export)\s+(.*?)\s+from '([^']+)';$/gms)];
  const named = (clause = '') => (/^\{(.*)\}$/s.exec(clause)?.[1] ?? clause).split(',').map((name) => name.trim());
  return imports.flatMap(([, clause, from]) => {
    if (from === '@nestjs/graphql') return named(clause).filter((name) => name && !UNTYPED.test(name));
    if (from === '@academy/platform/graphql') return named(clause).filter((name) => name === 'LoadsFields');
    return [];
  });
}

describe('Every resolver', () => {
  it('takes what marks its fields from the SDL, so that its types are checked', () => {
    const resolvers = sources.map((file) => [file, readFileSync(file, 'utf8')] as const);
    expect(resolvers.filter(([, text]) => text.includes('@Resolver(')).length).toBeGreaterThan(25);
    expect(resolvers.flatMap(([file, text]) => pastTheTypes(text).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it.each([
    ["import { Args, Query, Resolver } from '@nestjs/graphql';", ['Args', 'Query']],
    ["import * as nest from '@nestjs/graphql';", ['* as nest']],
    ["import {\n  Mutation as Change,\n} from '@nestjs/graphql';", ['Mutation as Change']],
    ["import { LoadsFields, loader } from '@academy/platform/graphql';", ['LoadsFields']],
    ["import { Parent, Resolver } from '@nestjs/graphql';\nimport { Query } from '@academy/sdl';", []],
  ])('would be refused by %s', (text, found) => {
    expect(pastTheTypes(text)).toEqual(found);
  });
});

const profile = `{
  id: '1', name: 'A', role: 'docent', talents: [], evidence: [],
  wishes: { sector: 'vo' as const, languages: ['nl' as const], forms: [], city: null, maxTravelKm: null, hoursPerYear: 3 },
}`;
const evidence = (type: string) =>
  `{ id: 'e', competence: { id: 'c' }, type: '${type}' as const, level: 1, years: null, date: '2026-11-27',
     validUntil: null, note: null, certifiedByAcademy: false, fromEntryTest: false }`;
const saved = (inside: string) => `({ __typename: 'ProfileSaved' as const, profile: { ...${profile}, ${inside} } })`;

const saveTalents = (parameters: string, answer = saved('')) =>
  `@Mutation('saveTalents') async method(${parameters}) { return ${answer}; }`;
const talents = `@Args() { competenceIds }: Asked<'saveTalents'>`;

/** What a method says, and what the compiler says of it. */
const planted: readonly (readonly [string, string, RegExp])[] = [
  ['an argument that the field has not', saveTalents(`@Args() { ids }: Asked<'saveTalents'>`), /'ids' does not exist/],
  ['an argument of another type', saveTalents('@Args() given: { readonly competenceIds: number }'), /not asked with/],
  ['the arguments of another field', saveTalents(`@Args() { id }: Asked<'removeEvidence'>`), /not asked with/],
  [
    'an argument by its name alone',
    saveTalents(`@Args('competenceIds') competenceIds: string[]`),
    /Expected 0 arguments/,
  ],
  [
    'a field that the schema has not',
    `@Query('myProfiles') method() { return null; }`,
    /"myProfiles".* not assignable/,
  ],
  ['an answer that misses a field', `@Query('myProfile') method() { return { id: '1' }; }`, /missing the following/],
  ['null for what is always there', `@Query('myProfile') method() { return null; }`, /'null' is not assignable/],
  ['a list for one', `@Query('myProfile') async method() { return [${profile}]; }`, /missing the following/],
  ['an enum as it is spelled outside', saveTalents(talents, saved(`evidence: [${evidence('SELF')}]`)), /"SELF"/],
  ['a member that the union has not', saveTalents(talents, `{ __typename: 'TooLate' as const }`), /"TooLate"/],
  [
    'an outcome of the domain that the union has not',
    saveTalents(talents, `named({ kind: 'TooMany' } as { readonly kind: 'NotAllowed' | 'TooMany' })`),
    /"TooMany"/,
  ],
  ['a member without its data', saveTalents(talents, `{ __typename: 'NotAllowed' as const }`), /'message' is missing/],
  ['a switch that leaves a member out', saveTalents(talents, `undefined`), /'undefined' is not assignable/],
  [
    'a parent that nobody hands over',
    `@ResolveField('Edition', 'seats') method(@Parent() { slug }: { readonly slug: string }) { return slug.length; }`,
    /not asked with/,
  ],
];

const right = `
  ${saveTalents(talents, saved(`evidence: [${evidence('self')}]`))}
  @Query('myProfile') async own(@CurrentActor() actor: Actor | undefined) { return { ...${profile}, id: actor?.kind ?? '' }; }
  @ResolveField('Edition', 'seats') seats(@Parent() { id }: { readonly id: string }) { return id.length; }
`;

const classOf = (members: string) => `
import type { Actor } from '@academy/contracts/identity';
import { CurrentActor } from '@academy/platform/graphql';
import { Args, Mutation, named, Query, ResolveField, type Asked } from '@academy/sdl';
import { Parent } from '@nestjs/graphql';
export class Planted { ${members} }
export const used = [Args, Mutation, named, Query, ResolveField, Parent, CurrentActor];
export type Used = Asked<'saveTalents'> | Actor;
`;

/** What the compiler says of each text, as if it stood among the resolvers of teachers. */
function complaints(texts: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.server.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['codegen.ts'] }, ts.sys, '.');
  const files = new Map(texts.map((text, at) => [resolve(`libs/teachers/server/src/graphql/planted-${at}.ts`), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n'),
  );
}

describe('A resolver does not compile with', () => {
  let said: string[];
  beforeAll(() => {
    said = complaints([right, ...planted.map(([, members]) => members)].map(classOf));
  });

  it.each(planted.map(([what, , complaint], at) => [what, at, complaint] as const))('%s', (_, at, complaint) => {
    expect(said[at + 1]).toMatch(complaint);
  });

  it('and compiles with what the schema says', () => {
    expect(said[0]).toBe('');
  });
});
