import { askPasskey, enterWith } from './api';
import { askDevice } from './device';

/** Comes in by a passkey, where one was used. */
export async function enterByPasskey() {
  const given = await askDevice(await askPasskey());
  return given.__typename === 'answered' ? enterWith(given.answer) : given;
}
