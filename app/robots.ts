import type { MetadataRoute } from 'next';

/** Everything public may be read; the rest says so itself with `noindex`. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/me/', '/api/'] } };
}
