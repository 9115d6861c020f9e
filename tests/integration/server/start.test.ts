import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { TEST_DIST_DIR } from '../../support/built-site';
import { cleanUp, copyOfBuiltData, serve } from '../../support/built-server';
import { failToStart } from '../../support/server';

afterEach(cleanUp);

const settings = (env: Record<string, string>) => ({
  PORT: '0',
  DIST_DIR: TEST_DIST_DIR,
  DATA_DIR: copyOfBuiltData(),
  ...env,
});

test.each([
  ['a port that is no port', { PORT: 'http' }, /^Wrong setting: PORT .*0 to 65535/],
  ['a clock in production', { FAIR_NOW: '2027-04-27T09:30:00Z' }, /FAIR_NOW .*FAIR_REHEARSAL=1/],
  ['an address with a path', { PUBLIC_URL: 'https://fair.example/fair' }, /PUBLIC_URL/],
  ['a data folder that cannot be written', { DATA_DIR: '/dev/null/data' }, /data folder/],
  ['no build', { DIST_DIR: '.next-nothing' }, /npm run build/],
  ['a short secret', { AUTH_SECRET: 'hunter2' }, /AUTH_SECRET/],
])('%s stops the start with one line and no stack', async (_, env, line) => {
  const { code, stderr } = await failToStart(settings(env));
  expect(code).toBe(1);
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).not.toContain('hunter2');
});

test('a taken port stops the start with one line', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const { code, stderr } = await failToStart(settings({ PORT: port }));
  expect([code, stderr]).toEqual([1, `Port ${port} is taken: set PORT to another one.\n`]);
  other.close();
});

test('SIGTERM ends the server though a browser keeps its connection open', async () => {
  const server = await serve(copyOfBuiltData());
  const socket = connect(Number(new URL(server.url).port), 'localhost');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await new Promise((resolve) => socket.once('data', resolve));
  expect(await server.stop()).toBe(0);
  socket.destroy();
});

test('the log has one line a request, with its id and without what was searched', async () => {
  const server = await serve(copyOfBuiltData());
  const response = await server.fetch('/search?q=secret', { headers: { cookie: 'a=secret' } });
  await response.text();
  await server.stop();
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.includes('"path":"/search"'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(response.headers.get('x-request-id'));
  expect(server.output()).not.toContain('secret');
});

test('with PUBLIC_URL only its host is answered, monitors aside, and HTTPS is kept', async () => {
  const server = await serve(copyOfBuiltData(), { PUBLIC_URL: 'https://fair.example' });
  expect((await server.fetch('/')).status).toBe(421);
  const page = await send(server.url, 'GET / HTTP/1.1\r\nHost: fair.example\r\nConnection: close');
  expect(page).toMatch(/^HTTP\/1.1 200/);
  expect(page.toLowerCase()).toContain('strict-transport-security: max-age=');
  expect((await server.fetch('/healthz')).status).toBe(200);
});

test('TRACE is refused with a whole page in both languages', async () => {
  const server = await serve(copyOfBuiltData());
  const answer = await send(server.url, 'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close');
  expect(answer).toMatch(/^HTTP\/1.1 405/);
  expect(answer).toMatch(/<html lang="fa-IR" dir="rtl">.*<section lang="en" dir="ltr">/s);
});

/** Sends what fetch() would not, and reads to the end. */
async function send(url: string, head: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), 'localhost');
  socket.write(`${head}\r\n\r\n`);
  let answer = '';
  for await (const part of socket) answer += String(part);
  return answer;
}
