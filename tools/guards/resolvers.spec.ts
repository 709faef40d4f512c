import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import ts from 'typescript';
import { classOf, planted, right } from './planted-resolvers';

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

const parents = sources.filter((file) => file.endsWith('/graphql/parents.ts')).map((file) => resolve(file));

/** A program of the parents, and of each text as if it stood among the resolvers of teachers. */
function programOf(texts: readonly string[]) {
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
  return { program: ts.createProgram([...files.keys(), ...parents], options, host), planted: [...files.keys()] };
}

const complaintsOf = (program: ts.Program, path: string): string =>
  program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');

/** The fields that are handed over of each type that has a parent, as `Module.slug`. */
function handedOver(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const declared = parents.flatMap((path) => program.getSourceFile(path)?.statements ?? []);
  return declared.filter(ts.isInterfaceDeclaration).flatMap((parent) => {
    const type = parent.name.text.replace(/Parent$/, '');
    return checker
      .getTypeAtLocation(parent)
      .getProperties()
      .map(({ name }) => `${type}.${name}`);
  });
}

/** The fields that have a resolver of their own, as they are marked. */
function resolvedIn(text: string): string[] {
  const loaded = [...text.matchAll(/@LoadsFields\('(\w+)', '\w+', (\w+|\[[^\]]*\])\)/g)].flatMap(
    ([, type, list = '']) => {
      const names = list.startsWith('[') ? list : (new RegExp(`const ${list} = (\\[[^\\]]*\\])`).exec(text)?.[1] ?? '');
      return [...names.matchAll(/'(\w+)'/g)].map(([, name]) => `${type}.${name}`);
    },
  );
  return [...text.matchAll(/@ResolveField\('(\w+)', '(\w+)'\)/g)]
    .map(([, type, name]) => `${type}.${name}`)
    .concat(loaded);
}

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** Fields that nobody would answer: not handed over, and without a resolver. */
function unanswered(handed: readonly string[], resolved: readonly string[]): string[] {
  const answered = new Set([...handed, ...resolved]);
  const types = [...new Set(handed.map((field) => field.split('.')[0] ?? ''))];
  return types.flatMap((type) => {
    const fields = Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
    return fields.map((field) => `${type}.${field}`).filter((field) => !answered.has(field));
  });
}

let said: string[];
let handed: string[];
beforeAll(() => {
  const { program, planted: paths } = programOf([right, ...planted.map(([, members]) => members)].map(classOf));
  said = paths.map((path) => complaintsOf(program, path));
  handed = handedOver(program);
});

describe('A resolver does not compile with', () => {
  it.each(planted.map(([what, , complaint], at) => [what, at, complaint] as const))('%s', (_, at, complaint) => {
    expect(said[at + 1]).toMatch(complaint);
  });

  it('and compiles with what the schema says', () => {
    expect(said[0]).toBe('');
  });
});

describe('Every field of a type that several contexts answer', () => {
  const resolved = sources.flatMap((file) => resolvedIn(readFileSync(file, 'utf8')));

  it('is handed over or has a resolver of its own', () => {
    expect(handed).toContain('Module.slug');
    expect(unanswered(handed, resolved)).toEqual([]);
  });

  it.each(['TailoredPath.schedule', 'Edition.seats', 'Module.title'])('would be missed: %s', (lost) => {
    expect(
      unanswered(
        handed,
        resolved.filter((field) => field !== lost),
      ),
    ).toEqual([lost]);
  });
});
