import { NextResponse, type NextRequest } from 'next/server';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { contentSecurityPolicy } from '@/lib/page-cache/policy.mjs';

/**
 * Gives request-rendered pages a policy with a nonce of their own, and leads whoever shows no login at all to
 * the sign-in. That is a courtesy: it never authorises anything.
 */
export function proxy(request: NextRequest) {
  if (opensAdminAsStranger(request)) return toSignIn(request);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  // React needs eval to show server stacks, in development only.
  const extra = process.env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : [];
  const policy = contentSecurityPolicy([`'nonce-${nonce}'`, ...extra]);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

function opensAdminAsStranger({ method, nextUrl, cookies }: NextRequest) {
  const { pathname } = nextUrl;
  const opens = (method === 'GET' || method === 'HEAD') && /^\/admin(\/|$)/.test(pathname);
  return opens && !/^\/admin\/sign-in(\/|$)/.test(pathname) && !cookies.has(loginCookieName());
}

function toSignIn({ nextUrl }: NextRequest) {
  const url = nextUrl.clone();
  url.pathname = '/admin/sign-in';
  url.search = `${new URLSearchParams({ next: nextUrl.pathname + nextUrl.search })}`;
  return NextResponse.redirect(url, { status: 307, headers: { 'cache-control': 'no-store' } });
}

// Constants only: Next reads them from the source. The filter keys are those of lib/server/addresses.ts.
// Uploads stay out: the body of a matched request is cut at 10 MB.
export const config = {
  matcher: [
    '/admin',
    '/admin/:path*',
    '/search',
    '/en/search',
    '/inquiries/:token',
    '/en/inquiries/:token',
    { source: '/message', has: [{ type: 'query', key: 'booth' }] },
    { source: '/message', has: [{ type: 'query', key: 'producer' }] },
    { source: '/message', has: [{ type: 'query', key: 'product' }] },
    { source: '/en/message', has: [{ type: 'query', key: 'booth' }] },
    { source: '/en/message', has: [{ type: 'query', key: 'producer' }] },
    { source: '/en/message', has: [{ type: 'query', key: 'product' }] },
    { source: '/map', has: [{ type: 'query', key: 'from' }] },
    { source: '/map', has: [{ type: 'query', key: 'to' }] },
    { source: '/en/map', has: [{ type: 'query', key: 'from' }] },
    { source: '/en/map', has: [{ type: 'query', key: 'to' }] },
    { source: '/:list(booths|products)', has: [{ type: 'query', key: 'category' }] },
    { source: '/:list(booths|products)', has: [{ type: 'query', key: 'row' }] },
    { source: '/:list(booths|products)', has: [{ type: 'query', key: 'feature' }] },
    { source: '/:list(booths|products)', has: [{ type: 'query', key: 'min' }] },
    { source: '/:list(booths|products)', has: [{ type: 'query', key: 'max' }] },
    { source: '/:list(booths|products)', has: [{ type: 'query', key: 'sort' }] },
    { source: '/:list(booths|products)', has: [{ type: 'query', key: 'after' }] },
    { source: '/en/:list(booths|products)', has: [{ type: 'query', key: 'category' }] },
    { source: '/en/:list(booths|products)', has: [{ type: 'query', key: 'row' }] },
    { source: '/en/:list(booths|products)', has: [{ type: 'query', key: 'feature' }] },
    { source: '/en/:list(booths|products)', has: [{ type: 'query', key: 'min' }] },
    { source: '/en/:list(booths|products)', has: [{ type: 'query', key: 'max' }] },
    { source: '/en/:list(booths|products)', has: [{ type: 'query', key: 'sort' }] },
    { source: '/en/:list(booths|products)', has: [{ type: 'query', key: 'after' }] },
  ],
};
