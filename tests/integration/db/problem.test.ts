import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { asDatabaseProblem } from '@/lib/db/database-problem';
import { onEachDatabase } from '../../support/database';

const messageOf = async (work: Promise<unknown>, url: string) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => asDatabaseProblem(thrown, url),
  );
  return error instanceof Error ? error.message : '';
};

test('a folder in place of the database is told in one line, whatever asks first', async () => {
  const url = `file:${process.cwd()}`;
  const database = openDatabase(url);
  const message = await messageOf(database.booth.count(), url);
  expect(message).toBe(
    `The database cannot be used: ${process.cwd()} cannot be opened: look at its rights, and that it is a file.`,
  );
});

test('a server that is not there is told without its address, which may hold a password', async () => {
  const url = 'postgres://fair:secret@127.0.0.1:1/fair';
  const message = await messageOf(openDatabase(url).booth.count(), url);
  expect(message).toBe(
    'The database cannot be used: there is no PostgreSQL server at the host and port of DATABASE_URL.',
  );
});

onEachDatabase('a fault that is not the database’s', ({ database, url }) => {
  test('stays what it is', async () => {
    const data = { year: 1, daysCount: 1, planWidth: 1, planHeight: 1 };
    const work = database().edition.create({ data });
    const thrown = await work.catch((error: unknown) => error);
    expect(asDatabaseProblem(thrown, url())).toBe(thrown);
  });
});
