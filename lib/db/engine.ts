import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type SchemaEngine = bindings.SchemaEngine;

let loaded: Promise<void> | undefined;

/** The engine gives PostgreSQL's lock ten seconds and never takes that timer back; a process would wait for it. */
function passingTimers() {
  const name = Object.keys(bindings).find((key) => key.startsWith('__wbg_setTimeout_'));
  if (!name) throw new Error('unknown schema engine');
  const setPassing = (callback: () => void, ms: number) => setTimeout(callback, ms).unref();
  return { [name]: setPassing };
}

/**
 * Prisma's own schema engine as WebAssembly, since the native one is a download that many networks
 * refuse. The package's entry expects a bundler to import the .wasm; here it is instantiated by hand,
 * once a process: the bindings keep one memory, and a second instance would read the first one's.
 */
function load(): Promise<void> {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url).resolve(
      '@prisma/schema-engine-wasm/schema_engine_bg',
    );
    const module = await WebAssembly.compile(readFileSync(file.replace(/\.js$/, '.wasm')));
    const { exports } = await WebAssembly.instantiate(module, {
      './schema_engine_bg.js': { ...bindings, ...passingTimers() },
    });
    bindings.__wbg_set_wasm(exports);
    if (typeof exports.__wbindgen_start !== 'function') throw new Error('unknown schema engine');
    exports.__wbindgen_start();
  })();
  return loaded;
}

/** @param datamodels `[file name, schema]` pairs, or none when only applying migrations */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  datamodels?: [string, string][],
): Promise<SchemaEngine> {
  await load();
  return bindings.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}
