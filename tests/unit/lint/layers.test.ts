import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** `[file, line of code, the rule that must refuse it]`; no rule: it is allowed. */
type Case = [file: string, code: string, rule?: string];

const cases: Case[] = [
  ...imports('lib/booth/schema.ts', {
    refused: [
      '@/lib/db/client',
      '@/lib/auth/login',
      './queries',
      'server-only',
      'node:fs',
      'react',
    ],
    allowed: ['zod', '@/lib/text/canonical', './rules'],
  }),
  ...imports('lib/text/fold.ts', { refused: ['@/lib/change/change', 'next/cache', 'process'] }),
  ...imports('lib/paths.ts', { refused: ['../lib/db/client', '@/components/ui/button'] }),
  ...imports('lib/booth/queries.ts', {
    refused: ['@/components/ui/button', '@/app/page', './actions', '@/lib/producer/mutations'],
    allowed: ['@/lib/db/client', '@/lib/auth/login', 'server-only', 'next/cache'],
  }),
  ...imports('lib/booth/mutations.ts', {
    refused: ['../producer/mutations', '../../app/page'],
    allowed: ['@/lib/change/change', '@/lib/producer/rules'],
  }),
  ...imports('lib/booth/actions.ts', {
    refused: ['@/lib/db/client', '@prisma/client', 'better-sqlite3', '@/components/booth/form'],
    allowed: ['./mutations', './schema', '@/lib/auth/login'],
  }),
  ...imports('lib/cli/fair.ts', { refused: ['@/app/page'], allowed: ['@/lib/db/client'] }),
  ...imports('components/ui/field.tsx', {
    refused: [
      '@/lib/booth/queries',
      '@/lib/text/digits',
      '../booth/card',
      '@/components/booth/card',
    ],
    allowed: ['./button', 'react', 'next'],
  }),
  ...imports('components/booth/card.tsx', {
    refused: ['@/app/page', '@/lib/db/client', '@/lib/booth/mutations'],
    allowed: ['@/lib/booth/queries', '@/lib/booth/actions', '../ui/button'],
  }),
  ...imports('app/admin/page.tsx', {
    refused: ['@/lib/db/client', '@/lib/booth/mutations'],
    allowed: ['@/lib/booth/queries', '@/components/ui/button', '../layout'],
  }),
  ...imports('app/api/route.ts', {
    refused: ['@/lib/db/client', 'pg'],
    allowed: ['@/lib/booth/mutations'],
  }),
  ...imports('tests/unit/x.test.ts', { refused: ['@/app/page'], allowed: ['@/lib/db/client'] }),
  ['lib/env.ts', 'export const x = process.env.PORT;'],
  ['deploy/up.mjs', 'export const x = process.env.PORT;'],
  ['lib/booth/clock.ts', 'export const x = process.env.PORT;', 'eslint(no-restricted-properties)'],
  ['app/x/page.tsx', "export const x = process['env'];", 'eslint(no-restricted-properties)'],
  ['components/x.tsx', 'export const { env } = process;', 'eslint(no-restricted-properties)'],
  ['lib/a.ts', "import { b } from './b'; export const a = b;", 'import(no-cycle)'],
  ['lib/b.ts', "import { a } from './a'; export const b = a;", 'import(no-cycle)'],
  ['lib/any.ts', 'export const x: any = 1;', 'typescript(no-explicit-any)'],
  ['lib/ignore.ts', 'export const x = 1; // @ts-ignore', 'typescript(ban-ts-comment)'],
];

function imports(file: string, sources: { refused: string[]; allowed?: string[] }): Case[] {
  const one =
    (rule?: string) =>
    (source: string, index: number): Case => {
      const name = `${rule ? 'refused' : 'allowed'}${index}`;
      return [file, `export { ${name} } from '${source}';`, rule];
    };
  return [
    ...sources.refused.map(one('eslint(no-restricted-imports)')),
    ...(sources.allowed ?? []).map(one()),
  ];
}

type Finding = { code: string; filename: string; labels: { span: { line: number } }[] };
let folder: string;
let findings: Finding[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fair-lint-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const [file, code] of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    appendFileSync(join(folder, file), `${code}\n`);
  }
  const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
  const PATH = `${join(process.cwd(), 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const output = await new Promise<string>((resolve) => {
    // It exits 1 where it found something; what it printed is what counts.
    execFile(
      process.execPath,
      [oxlint, '--format=json', '--no-error-on-unmatched-pattern'],
      // Outside the project the type-aware half is found by PATH only.
      { cwd: folder, maxBuffer: 2 ** 24, env: { ...process.env, PATH } },
      (_, stdout) => resolve(stdout),
    );
  });
  const report: { diagnostics: Finding[] } = JSON.parse(output);
  findings = report.diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(cases)('%s: %s → %s', (file, code, rule) => {
  const line = cases.filter((other) => other[0] === file).findIndex((other) => other[1] === code);
  const found = findings.filter(
    ({ filename, labels }) => filename === file && labels[0]?.span.line === line + 1,
  );
  // The one-line files of other cases may import each other in a circle; only its own cases ask.
  const codes = found.map((finding) => finding.code);
  const asked = codes.filter((name) => name === rule || name !== 'import(no-cycle)');
  expect([...new Set(asked)]).toEqual(rule ? [rule] : []);
});
