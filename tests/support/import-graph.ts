import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** One that is loaded later, as by `lazy()`. */
const LATER = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Files that a module loads at run time: project files as paths, packages by name. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(IMPORT), ...text.matchAll(LATER)].flatMap(([, source = '']) => {
    const base = source.startsWith('@/')
      ? source.slice(2)
      : source.startsWith('.') && join(dirname(path), source);
    if (!base) return [source];
    const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
      (candidate) => /\.\w+$/.test(candidate) && existsSync(candidate),
    );
    return found ? [found] : [];
  });
}

const isServerAction = (path: string) =>
  existsSync(path) && readFileSync(path, 'utf8').startsWith("'use server'");

/**
 * Chains of imports from `start` to whatever `isForbidden` names, e.g. `a.tsx → b.ts → lib/db/client.ts`.
 * Type imports load nothing and end a chain, as server actions do: the browser gets only their address.
 */
export function chainsTo(start: string, isForbidden: (path: string) => boolean): string[] {
  const seen = new Set<string>();
  const walk = (path: string, chain: string[]): string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    if (isForbidden(path)) return [[...chain, path].join(' → ')];
    if (!existsSync(path) || (chain.length > 0 && isServerAction(path))) return [];
    return importsOf(path).flatMap((next) => walk(next, [...chain, path]));
  };
  return walk(start, []);
}
