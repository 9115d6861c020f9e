import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Splits `a, b` into its parts; an empty setting is no part. */
const list = (value: string) => value.split(',').flatMap((part) => part.trim() || []);

/** Whether this is an IP address or a CIDR block, as TRUSTED_PROXIES lists them. */
function isNetwork(value: string) {
  const [address = '', prefix, rest] = value.split('/');
  const family = isIP(address);
  if (family === 0 || rest !== undefined) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && +prefix <= (family === 4 ? 32 : 128));
}

function isOrigin(value: string) {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && value.toLowerCase().replace(/\/$/, '') === url.origin;
}

const settings = z
  .object({
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// (leave it out for SQLite)')
      .optional(),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535')
      .default(3000),
    PUBLIC_URL: z
      .string()
      .refine(isOrigin, 'must be an address like https://fair.example, without a path')
      .transform((value) => new URL(value).origin)
      .optional(),
    FAIR_NOW: z.iso
      .datetime({ offset: true, error: 'must be an instant like 2027-04-27T09:30:00+03:30' })
      .transform((value) => new Date(value).toISOString())
      .optional(),
    FAIR_REHEARSAL: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
    AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform(list)
      .refine((all) => all.every(isNetwork), 'must list IP addresses or blocks like 10.0.0.0/8'),
    DIST_DIR: z
      .string()
      .regex(/^\.next[\w.-]*$/, 'must be a folder name that begins with .next')
      .default('.next'),
    NODE_ENV: z.string().default('development'),
    LANG: z.string().optional(),
  })
  .refine((all) => !all.FAIR_NOW || all.NODE_ENV !== 'production' || all.FAIR_REHEARSAL === '1', {
    path: ['FAIR_NOW'],
    error: 'stops the clock: in production it needs FAIR_REHEARSAL=1',
  })
  .transform((all) => ({
    /** Absolute folder of the database, the secret and other kept files. */
    dataDir: resolve(all.DATA_DIR),
    /** PostgreSQL address; without it SQLite at `dataDir`/fair.db. */
    databaseUrl: all.DATABASE_URL,
    port: all.PORT,
    /** Origin that visitors use, without a slash at the end. */
    publicUrl: all.PUBLIC_URL,
    /** ISO instant at which a rehearsal's clock stands. */
    fairNow: all.FAIR_NOW,
    authSecret: all.AUTH_SECRET,
    metricsToken: all.METRICS_TOKEN,
    /** Addresses and CIDR blocks whose X-Forwarded-* headers are believed. */
    trustedProxies: all.TRUSTED_PROXIES,
    /** Next's build folder, so that tests can build beside a running site. */
    distDir: all.DIST_DIR,
    production: all.NODE_ENV === 'production',
    /** The terminal's language, as fa_IR.UTF-8. */
    language: all.LANG,
  }));

export type Env = z.output<typeof settings>;

/**
 * Reads the settings from an environment. An empty variable counts as unset. A wrong one gives one line
 * that names every wrong setting, never its value (it may be a secret) and never a stack.
 */
export function readEnv(
  source: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; message: string } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (read.success) return { ok: true, env: read.data };
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return { ok: false, message: `Wrong setting: ${problems.join('; ')}.` };
}

let current: Env | undefined;

/** The process's settings, read at the first call. Throws the one line where one is wrong. */
export function env(): Env {
  if (current) return current;
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(read.message);
  return (current = read.env);
}

/** A test for addresses from `trustedProxies`; takes IPv4 written as IPv6 too. */
export function trustedBy(networks: readonly string[]): (address: string) => boolean {
  const blocks = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    blocks.addSubnet(
      address,
      prefix === undefined ? (family === 'ipv4' ? 32 : 128) : +prefix,
      family,
    );
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
    return isIP(plain) !== 0 && blocks.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
  };
}
