import { checks } from './checks';

/** Puts each table's checks before the closing parenthesis of its CREATE TABLE ("new_X" is SQLite's rebuild of X). */
const withChecks = (sql: string): string =>
  sql.replace(/CREATE TABLE "(new_)?(\w+)" \(\n([\s\S]*?)\n\);/g, (_, rebuilt, table, body) => {
    const rules = Object.entries(checks[table] ?? {}).map(
      ([name, rule]) => `    CONSTRAINT "${table}_${name}" CHECK (${rule})`,
    );
    const lines = [String(body).replace(/\n+$/, ''), ...rules].join(',\n');
    return `CREATE TABLE "${rebuilt ?? ''}${table}" (\n${lines}\n);`;
  });

/**
 * A migration as it is kept: the difference of two schemas with the checks in every CREATE TABLE, between
 * the end of the old triggers and the new ones. SQLite does not rename a rebuilt table while a trigger
 * names it.
 * @param difference SQL as the engine writes it
 * @param triggers the provider's file from prisma/triggers/
 * @param isFirst whether the database has no tables yet
 */
export function migrationText(difference: string, triggers: string, isFirst: boolean): string {
  const dropped = isFirst ? [] : (triggers.match(/^DROP TRIGGER IF EXISTS .*$/gm) ?? []);
  return [...dropped, withChecks(difference), triggers].join('\n');
}
