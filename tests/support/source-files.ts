import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type SourceFile = { path: string; text: string };

/**
 * The project's own files as git knows them (also those not yet committed), deleted ones left out.
 * @param folders such as `app`; `.` for all
 * @param kinds file name ends without the dot
 */
export function sourceFiles(folders: readonly string[], kinds: readonly string[]): SourceFile[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders],
    { encoding: 'utf8', maxBuffer: 2 ** 24 },
  );
  return [...new Set(listed.split('\0'))]
    .filter((path) => kinds.includes(path.split('.').at(-1) ?? '') && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** `path:line: text` of each line that matches; what a test shows when it fails. */
export function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}
