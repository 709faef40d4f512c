import { mkdir } from 'node:fs/promises';
import { lockFolder } from '@academy/platform/embedded-postgres';
import { ConfigFault } from '@academy/platform/config';
import type { Closeable } from './closing';

/** Makes the data folder and takes it for this start; two at once would write over each other's data. */
export async function takeDataFolder(folder: string): Promise<Closeable> {
  try {
    await mkdir(folder, { recursive: true });
    const taken = await lockFolder(folder);
    if ('release' in taken) return { close: () => taken.release() };
    throw new ConfigFault(
      `The data folder ${folder} is in use by another start (process ${taken.heldBy}).\nStop that one, or choose another folder with DATA_DIR.`,
    );
  } catch (error) {
    if (error instanceof ConfigFault) throw error;
    throw new ConfigFault(
      `The data folder ${folder} cannot be written: ${(error as Error).message}.\nChoose another folder with DATA_DIR.`,
    );
  }
}
