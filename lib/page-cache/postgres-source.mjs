import { Pool } from 'pg';

const READ = `
  SELECT (SELECT value FROM "Fact" WHERE key = 'id') AS identity,
         (SELECT min(id) FROM "StaleTag") AS first,
         (SELECT max(id) FROM "StaleTag") AS last,
         (SELECT coalesce(json_agg(json_build_object('id', id, 'tag', tag) ORDER BY id), '[]')
            FROM "StaleTag" WHERE id > $1) AS rows`;

/** The stale tags of a PostgreSQL database, asked at most once a second. */
export function postgresSource(connectionString) {
  const pool = new Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
    allowExitOnIdle: true,
  });
  // A connection that breaks while idle is replaced at the next question; unheard it would end the process.
  pool.on('error', () => {});
  return {
    pollEvery: 1000,
    /** There is no cheap way to ask whether anything was committed, so every question counts as news. */
    version: () => undefined,
    async read(id) {
      const { rows } = await pool.query(READ, [id]);
      return rows[0];
    },
    close: () => pool.end(),
  };
}
