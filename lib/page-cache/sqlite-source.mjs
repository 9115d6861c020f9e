import Database from 'better-sqlite3';

/**
 * The stale tags of an SQLite file. Asking costs a few microseconds, so it is asked at every request:
 * `data_version` moves when any other connection, also another process's, has committed.
 */
export function sqliteSource(file) {
  let open;

  function connection() {
    if (open) return open;
    const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 });
    open = {
      db,
      version: db.prepare('PRAGMA data_version').pluck(),
      identity: db.prepare(`SELECT value FROM "Fact" WHERE key = 'id'`).pluck(),
      rows: db.prepare('SELECT id, tag FROM "StaleTag" WHERE id > ? ORDER BY id'),
      bounds: db.prepare('SELECT min(id) AS first, max(id) AS last FROM "StaleTag"'),
    };
    return open;
  }

  return {
    pollEvery: 0,
    /** A value that is the same as before only where nothing was committed in between. */
    version: () => connection().version.get(),
    /** Who this database is, and the rows after `id`, oldest first. */
    read(id) {
      const { identity, rows, bounds } = connection();
      const { first, last } = bounds.get();
      return { identity: identity.get() ?? null, first, last, rows: rows.all(id) };
    },
    close() {
      open?.db.close();
      open = undefined;
    },
  };
}
