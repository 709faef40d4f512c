import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { KeyFault } from './key-fault';

/** An Ed25519 key pair, as it is kept in a file. */
export interface SigningKey {
  readonly publicKeyMultibase: string;
  readonly secretKeyMultibase: string;
}

const fileOf = (number: number): string => `signing-key-${number}.json`;
const numberOf = (file: string): number => Number(/^signing-key-(\d+)\.json$/.exec(file)?.[1] ?? Number.NaN);

/**
 * Reads the signing keys in a folder, newest first; makes the folder and a first key when there is none.
 * Throws a KeyFault when others than the owner could have read a key.
 */
export async function readOrMakeSigningKeys(folder: string): Promise<SigningKey[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await keyFiles(folder)).length === 0) await makeFirstKey(folder);
  const files = await keyFiles(folder);
  return Promise.all(files.map((file) => readKey(join(folder, file))));
}

async function keyFiles(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => !Number.isNaN(numberOf(file)));
  return files.sort((a, b) => numberOf(b) - numberOf(a));
}

/** Two processes that start together end with one key: only the first link succeeds. */
async function makeFirstKey(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  const { publicKeyMultibase, secretKeyMultibase } = await Ed25519Multikey.generate();
  const draft = join(folder, `.draft-${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ type: 'Multikey', publicKeyMultibase, secretKeyMultibase }, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await link(draft, join(folder, fileOf(1))).catch(unlessItExists);
  await unlink(draft);
}

function unlessItExists(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EEXIST') throw fault;
}

async function readKey(path: string): Promise<SigningKey> {
  await refuseWhenOthersCanRead(path);
  const { publicKeyMultibase, secretKeyMultibase } = asKey(await readFile(path, 'utf8'));
  if (typeof publicKeyMultibase !== 'string' || typeof secretKeyMultibase !== 'string') {
    throw new KeyFault(`${path} holds no signing key. Put back the copy from your backup; certificates depend on it.`);
  }
  return { publicKeyMultibase, secretKeyMultibase };
}

async function refuseWhenOthersCanRead(path: string): Promise<void> {
  // Windows has no such bits; there the folder's own rights decide.
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  throw new KeyFault(
    `Others than its owner can read ${path} (mode ${(mode & 0o777).toString(8)}). ` +
      `If nobody did, run: chmod 600 ${path}`,
  );
}

function asKey(text: string): Partial<SigningKey> {
  try {
    return Object(JSON.parse(text)) as Partial<SigningKey>;
  } catch {
    return {};
  }
}
