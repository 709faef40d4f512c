/** The names that a context goes by: `waiting-lists`, `WaitingLists`, `waitingLists` and `waiting_lists`. */
export const namesOf = (name) => {
  const pascal = name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
  return {
    kebab: name,
    pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    schema: name.replaceAll('-', '_'),
    words: name.replaceAll('-', ' '),
  };
};

/**
 * The files of a new context by their path: every ring, with one question that goes through all of them. The timestamp is
 * that of its first migration.
 */
export const contextFiles = ({ kebab, pascal, camel, schema, words }, timestamp) => ({
  [`libs/contracts/${kebab}/src/index.ts`]: `
/** The questions that other contexts may ask about ${words}. */
export abstract class ${pascal} {
  /** How many are kept. */
  abstract count(): Promise<number>;
}
`,
  [`libs/${kebab}/core/src/index.ts`]: `
export { may } from './application/may';
`,
  [`libs/${kebab}/core/src/application/may.ts`]: `
import type { Actor } from '@academy/contracts/identity';

/** Who may do what with ${words}. */
export const may = {
  count: ({ worksAs }: Actor): boolean => worksAs.curator.length > 0,
};
`,
  [`libs/${kebab}/core/src/application/may.spec.ts`]: `
import { aCurator, everyoneBut } from '@academy/testkit/pure';
import { may } from './may';

describe('${words[0].toUpperCase()}${words.slice(1)}', () => {
  it('are counted by a curator, and by nobody else', () => {
    expect(may.count(aCurator())).toBe(true);
    for (const actor of everyoneBut('curator')) expect(may.count(actor)).toBe(false);
  });
});
`,
  [`libs/${kebab}/server/src/index.ts`]: `
export { ${camel}Context } from './context';
`,
  [`libs/${kebab}/server/src/context.ts`]: `
import type { ContextManifest } from '@academy/platform/nest';
import { ${pascal}Module } from './${kebab}.module';
import { ${pascal}${timestamp} } from './migrations/${timestamp}-${kebab}';
import { ${camel}Tables } from './postgres/tables';

export const ${camel}Context = {
  name: '${kebab}',
  module: ${pascal}Module,
  tables: ${camel}Tables,
  migrations: [${pascal}${timestamp}],
} satisfies ContextManifest;
`,
  [`libs/${kebab}/server/src/${kebab}.module.ts`]: `
import { ${pascal} } from '@academy/contracts/${kebab}';
import { Global, Module } from '@nestjs/common';
import { ${pascal}Resolver } from './graphql/${kebab}.resolver';
import { Postgres${pascal} } from './postgres/postgres-${kebab}';

@Global()
@Module({
  providers: [{ provide: ${pascal}, useClass: Postgres${pascal} }, ${pascal}Resolver],
  exports: [${pascal}],
})
export class ${pascal}Module {}
`,
  [`libs/${kebab}/server/src/graphql/${kebab}.graphql`]: `
extend type Query {
  "How many ${words} are kept; null to whoever may not know."
  ${camel}Count: Int
}
`,
  [`libs/${kebab}/server/src/graphql/${kebab}.resolver.ts`]: `
import { ${pascal} } from '@academy/contracts/${kebab}';
import type { Actor } from '@academy/contracts/identity';
import { may } from '@academy/${kebab}/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';

@Resolver()
export class ${pascal}Resolver {
  constructor(private readonly ${camel}: ${pascal}) {}

  @Query('${camel}Count')
  @Allow('curator')
  async count(@CurrentActor() actor: Actor) {
    return may.count(actor) ? this.${camel}.count() : null;
  }
}
`,
  [`libs/${kebab}/server/src/migrations/${timestamp}-${kebab}.ts`]: `
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${pascal}${timestamp} implements MigrationInterface {
  readonly name = '${pascal}${timestamp}';

  async up(db: QueryRunner): Promise<void> {
    await db.query(\`CREATE SCHEMA ${schema}\`);
    await db.query(\`
      CREATE TABLE ${schema}.entry (
        id uuid CONSTRAINT entry_pk PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now()
      )\`);
    await db.query(\`GRANT USAGE ON SCHEMA ${schema} TO academy_app, academy_worker\`);
    await db.query(\`GRANT SELECT ON ${schema}.entry TO academy_app, academy_worker\`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(\`DROP SCHEMA ${schema} CASCADE\`);
  }
}
`,
  [`libs/${kebab}/server/src/postgres/tables.ts`]: `
import { table } from '@academy/platform/postgres';

interface EntryRow {
  id: string;
  at: Date;
}

export const EntryTable = table<EntryRow>({
  name: '${pascal}Entry',
  schema: '${schema}',
  tableName: 'entry',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'entry_pk' },
    at: { type: 'timestamptz', default: () => 'now()' },
  },
  personal: 'none',
});

export const ${camel}Tables = [EntryTable];
`,
  [`libs/${kebab}/server/src/postgres/postgres-${kebab}.ts`]: `
import { ${pascal} } from '@academy/contracts/${kebab}';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EntryTable } from './tables';

@Injectable()
export class Postgres${pascal} extends ${pascal} {
  constructor(private readonly database: DataSource) {
    super();
  }

  count(): Promise<number> {
    return this.database.getRepository(EntryTable).count();
  }
}
`,
  [`libs/${kebab}/web/src/index.ts`]: `
// The screens of ${words} that the workspaces show.
export {};
`,
});
