const ADMIN = /^\/admin(?=$|[/?#])/;
/** Any origin will do: only whether the path leaves it is asked. */
const ORIGIN = 'http://site.invalid';

/**
 * Where to go after signing in: the wanted address if it is a page of the admin area, otherwise its first
 * page. An address is taken as a browser would take it, so `//evil`, `/\evil`, `/admin/../` and tabs inside
 * a scheme lead nowhere else.
 */
export function nextPath(wanted: string | null | undefined): string {
  if (!wanted || !ADMIN.test(wanted) || !URL.canParse(wanted, ORIGIN)) return '/admin';
  const { origin, pathname, search } = new URL(wanted, ORIGIN);
  return origin === ORIGIN && ADMIN.test(pathname) ? pathname + search : '/admin';
}
