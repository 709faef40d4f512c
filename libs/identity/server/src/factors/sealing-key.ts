import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { OperatorFault } from '@academy/platform/config';
import { makeOwnFile, readOwnFile } from '@academy/platform/keys';

const ALGORITHM = 'aes-256-gcm';
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16];

/** Seals what has to be read again: a copy of the database alone opens nothing. */
export interface Sealing {
  /** `whose` is bound into it: what was sealed for one opens for nobody else. */
  seal(text: string, whose: string): Promise<string>;
  open(sealed: string, whose: string): Promise<string>;
}

/** By a key of this installation, in a file beside those that sign; made when it is first needed. */
export class SealingKey implements Sealing {
  private key: Promise<Buffer> | undefined;

  constructor(private readonly dataDir: string) {}

  async seal(text: string, whose: string): Promise<string> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, await this.read(), nonce).setAAD(Buffer.from(whose));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
  }

  async open(sealed: string, whose: string): Promise<string> {
    const bytes = Buffer.from(sealed, 'base64url');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(ALGORITHM, await this.read(), nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(whose))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Read once; where it could not be, it is tried again. */
  private read(): Promise<Buffer> {
    this.key ??= readOrMake(join(this.dataDir, 'keys', 'sealing-key-1.json')).catch((fault: unknown) => {
      this.key = undefined;
      throw fault;
    });
    return this.key;
  }
}

async function readOrMake(path: string): Promise<Buffer> {
  const made = { type: 'AES-256-GCM', key: randomBytes(KEY_BYTES).toString('base64url') };
  const text = await readOwnFile(path).catch(async (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault;
    await makeOwnFile(path, `${JSON.stringify(made, null, 2)}\n`);
    return readOwnFile(path);
  });
  const key = Buffer.from(keyIn(text), 'base64url');
  if (key.length !== KEY_BYTES)
    throw new OperatorFault(`${path} holds no key. Put back the copy from your backup; codes of apps depend on it.`);
  return key;
}

function keyIn(text: string): string {
  try {
    return String((JSON.parse(text) as { key?: unknown }).key);
  } catch {
    return '';
  }
}
