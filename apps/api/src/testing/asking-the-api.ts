import type { AccountId, TeacherId } from '@academy/contracts/identity';
import { Kind, parse } from 'graphql';
import type { DataSource } from 'typeorm';
import { anApi } from './an-api';

export type Answer = { readonly __typename?: string } & Readonly<Record<string, unknown>>;

/** Someone of the demo academy, and how their questions are asked. */
export interface Person {
  readonly accountId: AccountId;
  readonly teacherId: TeacherId;
  readonly organisationId: string;
  readonly headers: { readonly cookie: string };
}

/** The API and the demo academy that the tests of one file share, and all that was asked of it. */
export function askingTheApi() {
  let api: Awaited<ReturnType<typeof anApi>>;
  let owner: DataSource;
  /** Fields of `Query` and `Mutation`. */
  const asked = new Set<string>();
  beforeAll(async () => {
    api = await anApi({ demo: true });
    owner = await api.database.as('owner');
  });
  afterAll(() => api.close());

  /** What the first field of a question is answered with; as whoever is not signed in, where no one is said. */
  async function ask<Given = Answer>(
    document: { toString(): string },
    variables: object = {},
    who?: Person,
  ): Promise<Given> {
    rootFieldsIn(document.toString()).forEach((field) => asked.add(field));
    const data = await api.ask<Record<string, Given>>(document.toString(), variables, who?.headers);
    return Object.values(data)[0] as Given;
  }

  async function someone(firstName: string): Promise<Person> {
    const [account]: { id: AccountId; teacherId: TeacherId; organisationId: string }[] = await owner.query(
      `SELECT a.id, a.teacher_id AS "teacherId", m.organisation_id AS "organisationId"
         FROM identity.account a LEFT JOIN identity.membership m ON m.account_id = a.id
        WHERE a.name LIKE $1 || ' %' ORDER BY m.id LIMIT 1`,
      [firstName],
    );
    if (!account) throw new Error(`There is no ${firstName}`);
    const { id: accountId, ...about } = account;
    return { accountId, ...about, headers: await api.signIn(accountId) };
  }

  /** A module that the catalogue offers in an edition, the latest to begin. */
  async function aModule(where: string) {
    const [found]: { moduleSlug: string; versionId: string; editionId: string; organisationId: string }[] =
      await owner.query(
        `SELECT v.slug AS "moduleSlug", v.id AS "versionId", e.id AS "editionId", m.organisation_id AS "organisationId"
           FROM catalogue.module_version v JOIN catalogue.edition e ON e.version_id = v.id
           JOIN catalogue.module m ON m.version_id = v.id WHERE ${where} ORDER BY e.start DESC LIMIT 1`,
      );
    if (!found) throw new Error(`There is no module where ${where}`);
    return found;
  }

  return { ask, asked, someone, aModule, api: () => api, owner: () => owner };
}

const rootFieldsIn = (document: string): string[] =>
  parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
      : [],
  );
