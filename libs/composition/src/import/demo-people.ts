import type { AcademyFolder } from '@academy/academy-folder';
import { createDataSource, newId } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { tables, type Given } from '../whole/whole';
import { accountOf, sharesOf, teacherOf } from './rows';

/** The same for all of them: they are fictional, and let in only where the academy runs on loopback. */
export const DEMO_PASSWORD = 'betatechniek';

/** The folder's people who are not there yet: their accounts, and of teachers the profile that theirs names, and with whom they share it. */
export async function newPeopleOf(
  tx: EntityManager,
  { accounts }: AcademyFolder,
): Promise<Pick<Given, 'accounts' | 'teachers' | 'shares'>> {
  const known: { email: string }[] = await tx.query(`SELECT email FROM identity.account WHERE email = ANY($1)`, [
    accounts.map(({ id }) => id),
  ]);
  const fresh = accounts
    .filter(({ id }) => !known.some(({ email }) => email === id))
    .map((account) => ({ account, teacherId: account.kind === 'teacher' ? newId<'Teacher'>() : null }));
  return {
    teachers: fresh.flatMap(({ account, teacherId }) =>
      account.kind === 'teacher' && teacherId ? [teacherOf(account, teacherId)] : [],
    ),
    shares: fresh.flatMap(({ account, teacherId }) =>
      account.kind === 'teacher' && teacherId ? sharesOf(account, teacherId) : [],
    ),
    accounts: {
      accounts: fresh.map(({ account, teacherId }) => accountOf(account, teacherId)),
      password: DEMO_PASSWORD,
    },
  };
}

export interface DemoAccount {
  readonly kind: string;
  readonly email: string;
  readonly name: string;
}

/** The first people of the demo, for saying how to sign in. */
export const demoAccounts = (databaseUrl: string): Promise<DemoAccount[]> =>
  asking(databaseUrl, (tx) =>
    tx.query(`
      WITH first AS (
        SELECT d.kind, a.email, a.name FROM identity.account a JOIN identity.demo_person d ON d.account_id = a.id
         WHERE a.demo ORDER BY a.id LIMIT 24)
      SELECT * FROM first ORDER BY kind = 'teacher' DESC, kind, name`),
  );

/** Whether an academy was imported already. */
export const hasAcademy = (databaseUrl: string): Promise<boolean> =>
  asking(databaseUrl, async (tx) => {
    const [row]: { found: boolean }[] = await tx.query(`SELECT EXISTS (SELECT 1 FROM catalogue.module) AS found`);
    return row?.found === true;
  });

async function asking<T>(databaseUrl: string, ask: (tx: EntityManager) => Promise<T>): Promise<T> {
  const source = await createDataSource({ url: databaseUrl, role: 'owner', tables, poolSize: 1 }).initialize();
  try {
    return await ask(source.manager);
  } finally {
    await source.destroy();
  }
}
