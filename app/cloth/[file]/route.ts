import { createHash } from 'node:crypto';
import { siteBooths } from '@/lib/booth/cached';
import { clothPicture, fairPicture, isFairFile } from '@/lib/cloth/picture';
import { paths } from '@/lib/paths';

type Context = { params: Promise<{ file: string }> };

/** An immutable drawing; whoever asks again with its ETag is told that it has it. */
function drawing(request: Request, svg: string): Response {
  const etag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    etag,
  };
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? [];
  if (known.some((tag) => tag === etag || tag === `W/${etag}`))
    return new Response(null, { status: 304, headers });
  return new Response(svg, { headers: { ...headers, 'content-type': 'image/svg+xml' } });
}

const missing = () => new Response('Not found\n', { status: 404 });

/**
 * `/cloth/12-cat-reed.svg`, a booth's cloth; `/cloth/motif-cat-reed.svg`, a category's; `/cloth/fair-….svg`, the
 * whole fair's, whose name changes with the booths: an older one leads to the present one.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, name] = /^(.+)\.svg$/.exec((await params).file) ?? [];
  if (!name) return missing();
  if (isFairFile(name)) {
    const fair = fairPicture(await siteBooths('fa'));
    if (fair.name === name) return drawing(request, fair.svg);
    return new Response(null, {
      status: 307,
      headers: { location: paths.clothFile(fair.name), 'cache-control': 'no-cache' },
    });
  }
  const svg = clothPicture(name);
  return svg === null ? missing() : drawing(request, svg);
}
