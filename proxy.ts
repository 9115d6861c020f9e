import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '@/lib/page-cache/policy.mjs';

/** Gives request-rendered pages a policy with a nonce of their own. It never authorises anything. */
export function proxy(request: NextRequest) {
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

// Constants only: Next reads them from the source. The filter keys are those of lib/server/addresses.ts.
// Uploads stay out: the body of a matched request is cut at 10 MB.
export const config = {
  matcher: [
    '/admin',
    '/admin/:path*',
    '/search',
    '/en/search',
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
