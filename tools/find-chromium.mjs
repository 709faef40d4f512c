import { spawnSync } from 'node:child_process';

/** Path of a browser on this machine that playwright can drive, or undefined. */
export function findChromium() {
  const names = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean);
  const paths = names.map((name) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' }));
  return paths.map(({ stdout }) => stdout.trim()).find((path) => path !== '');
}
