import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOwnFile, readOwnFile } from '@academy/platform/keys';
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
 * Throws when others than the owner could have read a key.
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

/** Two processes that start together end with one key. */
async function makeFirstKey(folder: string): Promise<void> {
  const { publicKeyMultibase, secretKeyMultibase } = await Ed25519Multikey.generate();
  const text = JSON.stringify({ type: 'Multikey', publicKeyMultibase, secretKeyMultibase }, null, 2);
  await makeOwnFile(join(folder, fileOf(1)), `${text}\n`);
}

async function readKey(path: string): Promise<SigningKey> {
  const { publicKeyMultibase, secretKeyMultibase } = asKey(await readOwnFile(path));
  if (typeof publicKeyMultibase !== 'string' || typeof secretKeyMultibase !== 'string') {
    throw new KeyFault(`${path} holds no signing key. Put back the copy from your backup; certificates depend on it.`);
  }
  return { publicKeyMultibase, secretKeyMultibase };
}

function asKey(text: string): Partial<SigningKey> {
  try {
    return Object(JSON.parse(text)) as Partial<SigningKey>;
  } catch {
    return {};
  }
}
