import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { isNetwork } from './network';
import { isLoopback, isLoopbackUrl } from './loopback';
import { OperatorFault } from './operator-fault';

/** Environment variables that do not fit; the message lists every fault. */
export class ConfigFault extends OperatorFault {
  override readonly name = 'ConfigFault';
}

const emptyAsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(emptyAsAbsent, type.optional());
const flag = optional(z.enum(['true', 'false'], 'is "true" or "false"'));

const url = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `is an address that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  });

const networks = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((all) => all.every(isNetwork), {
    error:
      'is a list of addresses such as 127.0.0.1 or networks such as 10.0.0.0/8, with commas between, and never everyone',
  });

/** Ten a second for a minute on end: no screen asks that much. A demo is for one machine, which may do with it what it likes. */
const REQUESTS_PER_MINUTE = 600;

const schema = z.object({
  PORT: z.preprocess(
    emptyAsAbsent,
    z.coerce.number('is a port number, 0 to 65535').int().min(0).max(65535).default(4200),
  ),
  HOST: z.preprocess(emptyAsAbsent, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(emptyAsAbsent, z.string().default('.data')),
  DATABASE_URL: optional(url(['postgres:', 'postgresql:'])),
  REDIS_URL: optional(url(['redis:', 'rediss:'])),
  QUEUE: optional(z.enum(['postgres', 'redis'], 'is "postgres" or "redis"')),
  PUBLIC_URL: optional(url(['http:', 'https:'])),
  TRUSTED_PROXIES: optional(networks),
  DEMO: flag,
  NODE_ENV: optional(z.string()),
  MAIL_URL: optional(url(['smtp:', 'smtps:'])),
  SIGN_IN_PROVIDERS: optional(z.string()),
  LOG_LEVEL: z.preprocess(
    emptyAsAbsent,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
  REQUESTS_PER_MINUTE: optional(z.coerce.number('is a whole number').int().min(1)),
  SWEEP_SECONDS: z.preprocess(emptyAsAbsent, z.coerce.number().int().min(1).max(3600).default(5)),
  LOCK_SECONDS: z.preprocess(emptyAsAbsent, z.coerce.number().int().min(2).max(600).default(20)),
  PLAN_SECONDS: z.preprocess(emptyAsAbsent, z.coerce.number().int().min(1).max(600).default(10)),
});

/** Everything that can be set from outside, read once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute folder of keys, mail and the embedded database. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly queue: 'postgres' | 'redis' | undefined;
  /** Where people reach the academy, without a slash at the end. */
  readonly publicUrl: string;
  /** Addresses and networks of proxies of our own, whose word on where a request came from is taken. */
  readonly trustedProxies: readonly string[];
  /** One-click sign-in with fictional accounts; only ever where nobody but this machine can come in. */
  readonly demo: boolean;
  /** Whether whoever asks is told what the API can do. */
  readonly development: boolean;
  /** Requests that one person may send; undefined where nobody is counted. */
  readonly requestsPerMinute: number | undefined;
  readonly mailUrl: string | undefined;
  /** The file with the providers by which people sign in, as it was written: from the folder of the checkout. */
  readonly signInProviders: string | undefined;
  readonly logLevel: string;
  /** Seconds between two sweeps for events that were not heard. */
  readonly sweepSeconds: number;
  /** Seconds after which a silent worker's job is given to another. */
  readonly lockSeconds: number;
  /** Seconds that one plan may take; then whoever asked is told that there is none now. */
  readonly planSeconds: number;
}

/** Reads and checks the environment; throws one ConfigFault that lists all faults at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = schema.safeParse(env);
  if (!read.success) throw new ConfigFault(read.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('\n'));
  const value = read.data;
  const publicUrl = publicUrlOf(value).replace(/\/+$/, '');
  const reached = reachedFrom(value.HOST, publicUrl);
  if (value.DEMO === 'true' && reached !== undefined) {
    throw new ConfigFault(
      `DEMO lets anyone in without a password, so it stays on this machine: ${reached} has to be a loopback address such as 127.0.0.1`,
    );
  }
  const demo =
    value.DEMO === undefined ? reached === undefined && value.DATABASE_URL === undefined : value.DEMO === 'true';
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: isAbsolute(value.DATA_DIR) ? value.DATA_DIR : resolve(projectRoot(), value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    redisUrl: value.REDIS_URL,
    queue: value.QUEUE,
    publicUrl,
    trustedProxies: value.TRUSTED_PROXIES ?? [],
    demo,
    development: value.NODE_ENV === 'development',
    requestsPerMinute: value.REQUESTS_PER_MINUTE ?? (demo ? undefined : REQUESTS_PER_MINUTE),
    mailUrl: value.MAIL_URL,
    signInProviders: value.SIGN_IN_PROVIDERS,
    logLevel: value.LOG_LEVEL,
    sweepSeconds: value.SWEEP_SECONDS,
    lockSeconds: value.LOCK_SECONDS,
    planSeconds: value.PLAN_SECONDS,
  };
}

const publicUrlOf = ({ PUBLIC_URL, HOST, PORT }: z.infer<typeof schema>): string =>
  PUBLIC_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;

/** The setting by which others than this machine can come in, when there is one. */
function reachedFrom(host: string, publicUrl: string): 'HOST' | 'PUBLIC_URL' | undefined {
  if (!isLoopback(host)) return 'HOST';
  return isLoopbackUrl(publicUrl) ? undefined : 'PUBLIC_URL';
}

/** Folder of the checkout: commands set it, and else the process runs in it. */
export const projectRoot = (): string => process.env['ACADEMY_ROOT'] ?? process.cwd();
