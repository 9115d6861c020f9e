const KEY = Symbol.for('rasht-sakht.port');

/** Remembers for the whole process, in which Next bundles modules several times, where it listens. */
export const rememberPort = (port: number): void => void Reflect.set(globalThis, KEY, port);

/** The port that the site's own server listens on; undefined where it does not run. */
export function ownPort(): number | undefined {
  const port: unknown = Reflect.get(globalThis, KEY);
  return typeof port === 'number' ? port : undefined;
}
