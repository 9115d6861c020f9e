import { sourceFiles } from './source-files';

/** One exported server action: a public endpoint, whoever renders its form. */
export type ServerAction = {
  file: string;
  name: string;
  /** What its first statement asks for; null where that is not its first statement. */
  permission: string | null;
};

const DIRECTIVE = /(['"])use server\1/;
const ACTION = /^async function (\w+)\(_: unknown, form: FormData\) \{\n([^]*)$/;
/** `return submit('booth.edit', …` identifies first (lib/change/submit.ts). */
const SUBMITS = /^\s+return submit\(\s*'([a-z]+\.[a-z]+)',/;
const IDENTIFIES =
  /^\s+const \{ actor, refused \} = await identify\('([a-z]+\.[a-z]+)'\);\n\s+if \(refused\) return refused;\n/;

const code = () => sourceFiles(['app', 'components', 'lib'], ['ts', 'tsx', 'mjs']);

/** Files that contain the directive anywhere: each export of theirs, or a function in them, is an endpoint. */
export const filesWithActions = () => code().filter(({ text }) => DIRECTIVE.test(text));

/** Every export of every actions file. */
export function serverActions(): ServerAction[] {
  return filesWithActions().flatMap(({ path, text }) =>
    text
      .split(/^export /m)
      .slice(1)
      .map((exported) => {
        const [, name, body = ''] = ACTION.exec(exported) ?? [];
        const permission = SUBMITS.exec(body)?.[1] ?? IDENTIFIES.exec(body)?.[1] ?? null;
        return { file: path, name: name ?? exported.split('\n', 1)[0] ?? '', permission };
      }),
  );
}

/** Pages of the admin area, by file. */
export const adminPages = () =>
  sourceFiles(['app/admin'], ['tsx']).filter(({ path }) => path.endsWith('/page.tsx'));

/** Route handlers, by file, with the methods they answer. */
export const routeHandlers = () =>
  sourceFiles(['app'], ['ts', 'tsx'])
    .filter(({ path }) => /\/route\.tsx?$/.test(path))
    .map((file) => ({
      ...file,
      methods: [
        ...file.text.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm),
      ].map(([, method = '']) => method),
    }));
