import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { dataFolderProblem } from '@/lib/data-folder.mjs';
import { readEnv, type Env } from '@/lib/env';
import { listener } from './handler';
import { log } from './log';
import { rememberPort } from './own-port';

/** Milliseconds that requests under way have to end after the signal to stop. */
const DRAIN_MS = 10_000;

/** Ends the process with one line, where starting makes no sense. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function settings(): Env {
  const read = readEnv(process.env);
  return read.ok ? read.env : stop(read.message);
}

/**
 * Next's settings as the build resolved them. Given like this (as in Next's own standalone server) they
 * need no next.config.ts at run time: compiling it takes 300 ms and writes beside it.
 */
function useBuiltConfig({ distDir }: Env) {
  try {
    const file = join(distDir, 'required-server-files.json');
    const { config } = JSON.parse(readFileSync(file, 'utf8'));
    Object.assign(process.env, { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) });
  } catch {
    stop('There is no build yet: run `npm run build`.');
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      stop(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken: set PORT to another one.`
          : `Port ${port} cannot be used: ${error.code ?? error.message}.`,
      ),
    );
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves the built site until SIGTERM or SIGINT. Prints `Address: <url>` when it answers. */
export async function start(): Promise<void> {
  const env = settings();
  const problem = dataFolderProblem(env.dataDir);
  if (problem) stop(problem);
  useBuiltConfig(env);
  let draining = false;
  const server = createServer();
  // Taken first: a port in use is told before seconds of preparation.
  const port = await listen(server, env.port);
  rememberPort(port);
  const app = next({ dev: false, httpServer: server, port });
  const prepared = app.prepare();
  const handle = app.getRequestHandler();
  server.on(
    'request',
    listener(
      env,
      async (request, response) => {
        await prepared;
        await handle(request, response);
      },
      () => draining,
    ),
  );
  await prepared;
  log.info({ port }, 'listening');
  process.stdout.write(`Address: ${env.publicUrl ?? `http://localhost:${port}`}\n`);

  const drain = () => {
    if (draining) return;
    draining = true;
    log.info('draining');
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  };
  process.on('SIGTERM', drain);
  process.on('SIGINT', drain);
}
