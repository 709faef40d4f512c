import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

const SALT_BYTES = 32;

/** What the holder keeps, by which they show that a certificate is theirs after their name is gone from the academy. */
export interface HolderFile {
  readonly holderName: string;
  /** The signed credential, to the byte. */
  readonly credential: string;
  readonly salt: string;
}

const shape = z.object({ holderName: z.string(), credential: z.string(), salt: z.string().min(1) });

/** No two certificates have the same, and nobody can guess one: without it a commitment says nothing of any name. */
export const newSalt = (): string => randomBytes(SALT_BYTES).toString('base64url');

/** Hex of the SHA-256 of all three, as a JSON array: a name cannot be moved into what stands beside it. */
export const commitmentOf = ({ salt, holderName, credential }: HolderFile): string =>
  createHash('sha256')
    .update(JSON.stringify([salt, holderName, credential]))
    .digest('hex');

/** The file as text, for its holder. */
export const writeHolderFile = (file: HolderFile): string => JSON.stringify(file, undefined, 2);

/** Undefined of a text that is no such file. */
export function readHolderFile(text: string): HolderFile | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
