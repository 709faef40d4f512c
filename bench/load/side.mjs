// One side of a comparison: a build with settings, its own data, people who are signed in, and what they can do.
import { start } from './academy.mjs';
import { documentsOf } from './documents.mjs';
import { client } from './drive.mjs';
import { operationsOf } from './operations.mjs';
import { signedIn } from './people.mjs';

const MOST_AT_ONCE = 512;

export async function openSide({ name, build, dataDir, settings, people: count }) {
  const academy = await start(build, dataDir, settings);
  try {
    const people = await signedIn(academy, count);
    const ask = client(academy.port, MOST_AT_ONCE);
    const document = await documentsOf(build);
    await academy.settled();
    const operations = await operationsOf({ academy, ask, document, people });
    return { name, academy, people, operations, stop: () => (ask.close(), academy.stop()) };
  } catch (error) {
    await academy.stop();
    throw error;
  }
}
