import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const ORIGIN = 'https://fair.example';

/** What a browser keeps for a site, in memory. `room` is how many more things may be put in. */
export class FakeCache {
  kept = new Map<string, Response>();
  room = Infinity;
  constructor(readonly load: (address: string) => Promise<Response>) {}
  #name = (of: string | { url: string }) =>
    new URL(typeof of === 'string' ? of : of.url, ORIGIN).href.slice(ORIGIN.length);
  async match(of: string | { url: string }) {
    return this.kept.get(this.#name(of))?.clone();
  }
  async put(of: string, response: Response) {
    if (this.room <= 0) throw new DOMException('full', 'QuotaExceededError');
    this.room -= 1;
    this.kept.set(this.#name(of), response);
  }
  async add(of: string) {
    const response = await this.load(of);
    if (!response.ok) throw new TypeError('not ok');
    await this.put(of, response);
  }
  async delete(of: { url: string }) {
    return this.kept.delete(this.#name(of));
  }
  async keys() {
    return [...this.kept.keys()].map((name) => ({ url: ORIGIN + name }));
  }
  names = () => [...this.kept.keys()].sort();
}

type Handler = (event: object) => void;

/**
 * The service worker as its files stand, in a browser of plain objects. A new one is what a browser starts after it
 * has stopped the last: what was in memory is gone.
 * @param load the network: answers by address, or rejects
 * @param now the device's clock, in milliseconds
 */
export function startWorker({
  cache,
  load,
  now = () => 0,
  isPrivate = false,
  isLate = false,
}: {
  cache: FakeCache;
  load: (address: string, init?: RequestInit) => Promise<Response>;
  now?: () => number;
  /** Whether the browser keeps nothing at all. */
  isPrivate?: boolean;
  /** Whether patience is at its end at once. */
  isLate?: boolean;
}) {
  const handlers = new Map<string, Handler>();
  const open = async () => {
    if (isPrivate) throw new DOMException('no storage', 'SecurityError');
    return cache;
  };
  const self = {
    location: new URL(ORIGIN),
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
  };
  const fetched = (of: string | { url: string }, init?: RequestInit) =>
    load(typeof of === 'string' ? of : of.url.slice(ORIGIN.length), init);
  const clock = class extends Date {
    static override now = now;
  };
  const context = createContext({
    self,
    caches: { open },
    fetch: fetched,
    Response,
    URL,
    Date: clock,
    setTimeout: (then: (value: string) => void, _ms: number, value: string) =>
      isLate && then(value),
  });
  const run = (file: string) => runInContext(readFileSync(`public/${file}`, 'utf8'), context);
  run('sw-copy.js');
  context.importScripts = () => {};
  run('sw.js');

  return {
    /** What a page asks for when it is loaded; resolves when the worker has done what it can. */
    async keep(more: { keep?: string; less?: boolean; scripts?: string[] } = {}) {
      let work: Promise<unknown> = Promise.resolve();
      handlers.get('message')?.({
        data: { keep: 'fa', less: false, scripts: [], ...more },
        waitUntil: (promise: Promise<unknown>) => (work = promise),
      });
      await work;
    },
    /** What it answers a request with; undefined where it leaves that to the browser. */
    async ask(path: string, more: { mode?: string; method?: string; headers?: Headers } = {}) {
      let answer: Promise<Response> | undefined;
      handlers.get('fetch')?.({
        request: {
          url: ORIGIN + path,
          method: 'GET',
          mode: 'navigate',
          headers: new Headers(),
          ...more,
        },
        respondWith: (promise: Promise<Response>) => (answer = promise),
      });
      return answer;
    },
  };
}
