import { fileURLToPath } from 'node:url';

// The same version with the same flags as the site, so that only the site's own code is the difference.
export default {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  experimental: { inlineCss: true },
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
};
