// Processor time and memory of all processes of one academy, from /proc.
import { readdirSync, readFileSync } from 'node:fs';

const MS_A_TICK = 10;
const KB = 1024;

const parts = ['api', 'worker', 'postgres', 'other'];

/** All that runs now, with who started it: processor milliseconds include those of children that ended. */
function running() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(pid), parent: Number(fields[1]), ms: ticks * MS_A_TICK, command }];
      } catch {
        return []; // It ended while it was looked at.
      }
    });
}

const partOf = ({ command }) => {
  if (/apps\/api\//.test(command)) return 'api';
  if (/apps\/worker\//.test(command)) return 'worker';
  return /postgres/.test(command) ? 'postgres' : 'other';
};

/** The processes that descend from these, by what they are of the academy. */
function familyOf(roots) {
  const all = running();
  const family = new Set(roots);
  for (let grown = true; grown;) {
    const before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  return all.filter(({ pid }) => family.has(pid)).map((one) => ({ ...one, part: partOf(one) }));
}

/** Milliseconds of processor since they began, by part. */
export function processorOf(roots) {
  const sums = Object.fromEntries(parts.map((part) => [part, 0]));
  for (const { part, ms } of familyOf(roots)) sums[part] += ms;
  return sums;
}

export const spent = (before, after) =>
  Object.fromEntries(parts.map((part) => [part, Math.max(0, after[part] - before[part])]));

/** Megabytes by part; pages that several processes share count once, divided between them. */
export function memoryOf(roots) {
  const sums = Object.fromEntries(parts.map((part) => [part, 0]));
  for (const { pid, part } of familyOf(roots)) {
    try {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      sums[part] += Number(/^Pss:\s+(\d+)/m.exec(rollup)[1]) / KB;
    } catch {
      // It ended, or is somebody else's.
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([part, mb]) => [part, Math.round(mb)]));
}

/** How busy the machine is with everything: the load over a minute. */
export const loadOfMachine = () => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]);
