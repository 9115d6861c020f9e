import { env, trustedBy } from '@/lib/env';

/** Networks of one's own, where a fair is set up and rehearsed before it has a name. */
const isPrivate = trustedBy([
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '::1',
  'fc00::/7',
  'fe80::/10',
]);

const isOurs = (hostname: string) =>
  /^localhost$|^[\w-]+\.local$/.test(hostname) || isPrivate(hostname.replace(/^\[|\]$/g, ''));

/**
 * The origin that visitors use: PUBLIC_URL. Without it the one this request came to, if that is in a network of
 * one's own: any other could have been made up by whoever asks, and then be kept for others by a cache.
 */
export function originOf({ headers }: Pick<Request, 'headers'>): string {
  const { publicUrl, port } = env();
  if (publicUrl) return publicUrl;
  const asked = `${headers.get('x-forwarded-proto') ?? 'http'}://${headers.get('host')}`;
  const url = URL.canParse(asked) ? new URL(asked) : null;
  return url && isOurs(url.hostname) ? url.origin : `http://localhost:${port}`;
}

/**
 * What makes a name ours among all calendars' and feeds': the host of PUBLIC_URL. Never that of a request, or the
 * same event would be another one for whoever asks under another name.
 */
export function ownName(): string {
  const { publicUrl } = env();
  return publicUrl ? new URL(publicUrl).hostname : 'rasht-sakht';
}
