import type { ServerResponse } from 'node:http';

/**
 * Calls `before` once, just before the response's head is sent, whoever sends it. If it returns a text,
 * that becomes the body instead of whatever is written.
 */
export function beforeHead(response: ServerResponse, before: () => string | undefined): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let asked = false;
  let body: string | undefined;

  function ask() {
    if (asked) return;
    asked = true;
    body = before();
  }
  // Node types these as overloads; what is passed on is what came in.
  const passOn = (method: typeof writeHead | typeof write | typeof end, args: unknown[]): unknown =>
    Reflect.apply(method, undefined, args);

  Object.assign(response, {
    writeHead(...args: unknown[]) {
      if (typeof args[0] === 'number') response.statusCode = args[0];
      ask();
      return passOn(writeHead, body === undefined ? args : [response.statusCode]);
    },
    write(...args: unknown[]) {
      ask();
      return body === undefined ? passOn(write, args) : true;
    },
    end(...args: unknown[]) {
      ask();
      return passOn(end, body === undefined ? args : [body]);
    },
  });
}
