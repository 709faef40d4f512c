import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RunningAcademy } from './academy';

const run = promisify(execFile);

/** Runs a command of the operator on the data of a running academy. */
export const command = ({ dataDir }: RunningAcademy, ...args: string[]): Promise<{ code: number; said: string }> =>
  commandOn({ DATA_DIR: dataDir }, ...args);

/** Runs a command of the operator on the data that the settings name. */
export async function commandOn(
  settings: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'], ACADEMY_ROOT: process.cwd(), ...settings };
  const whole = ['--enable-source-maps', 'dist/apps/academy/main.js', ...args];
  const ended = await run(process.execPath, whole, { env }).catch((failed: { code: number }) => failed);
  const { code, stdout, stderr } = { code: 0, stdout: '', stderr: '', ...ended };
  return { code, said: `${stdout}${stderr}` };
}
