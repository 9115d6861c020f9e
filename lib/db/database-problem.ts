/** A database that cannot be used; the message is one line that says why and what to do. */
export class DatabaseProblem extends Error {}

const MOVE = 'move it away, or put a backup in its place';

/** What SQLite's codes (sqlite.org/rescode.html) mean for whoever starts the site. */
const SQLITE: Record<string, string> = {
  SQLITE_NOTADB: `is not a database: ${MOVE}`,
  SQLITE_CORRUPT: `is damaged: ${MOVE}`,
  SQLITE_CANTOPEN: 'cannot be opened: look at its rights, and that it is a file',
  SQLITE_READONLY: 'cannot be written: look at its rights',
  SQLITE_FULL: 'does not fit: the disk is full',
  SQLITE_BUSY: 'is held by another process: try again when that one is done',
};

/** What the PostgreSQL adapter's kinds of errors mean; the address itself may hold a password. */
const POSTGRES: Record<string, string> = {
  DatabaseNotReachable: 'there is no PostgreSQL server at the host and port of DATABASE_URL',
  AuthenticationFailed: 'the server refuses the user or the password of DATABASE_URL',
  DatabaseAccessDenied: 'the user of DATABASE_URL may not use this database',
  DatabaseDoesNotExist: 'the database of DATABASE_URL does not exist: create it with createdb',
  TlsConnectionError: 'the server and DATABASE_URL do not agree on TLS',
  SocketTimeout: 'the server of DATABASE_URL does not answer',
};

const part = (source: unknown, name: string): unknown =>
  source instanceof Object ? Reflect.get(source, name) : undefined;

/** The kind of an error: the driver's own code, or what Prisma's client or its adapter made of it. */
function kindsOf(error: unknown): string[] {
  const adapters = part(part(error, 'meta'), 'driverAdapterError') ?? error;
  const cause = part(adapters, 'cause');
  return [part(error, 'code'), part(cause, 'originalCode'), part(cause, 'kind')].map(String);
}

/** What is wrong in the words above, or undefined where it is no fault of the database's. */
function known(error: unknown, file: string | null): string | undefined {
  for (const kind of kindsOf(error)) {
    const sqlite = SQLITE[kind.split('_').slice(0, 2).join('_')];
    if (file !== null && sqlite) return `${file} ${sqlite}`;
    if (POSTGRES[kind]) return POSTGRES[kind];
  }
  return undefined;
}

/** What is wrong stands below the call where Prisma's client says it, above the trace where its engine does. */
const reasonIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\.$/, ''))
    .find((line) => line && !/^Invalid `.*` invocation/.test(line));

/** The same error, or what is wrong with the database where that is the reason. */
export const asDatabaseProblem = (error: unknown, url: string): unknown =>
  known(error, fileOf(url)) ? databaseProblem(error, url) : error;

const fileOf = (url: string) => (url.startsWith('file:') ? url.slice('file:'.length) : null);

/**
 * What went wrong with a database, in one line.
 * @param url `file:<path>` or `postgres://…`
 */
export function databaseProblem(error: unknown, url: string): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error;
  const text = error instanceof Error ? error.message : String(error);
  const reason = known(error, fileOf(url)) ?? reasonIn(text);
  return new DatabaseProblem(`The database cannot be used: ${reason}.`, { cause: error });
}
