import { fairName } from '@/lib/edition/name';
import { editionText } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { paths } from '@/lib/paths';

const icon = (src: string, sizes: string, purpose = 'any') => ({
  src,
  sizes,
  type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  purpose,
});

/** What a phone needs to keep the site among its programs (W3C Web Application Manifest). */
export async function GET(request: Request): Promise<Response> {
  const setting = await asked(request, 'fa');
  if (!setting) return absent('fa', 404);
  const { edition } = setting;
  const { site } = dictionary('fa');
  const name = fairName(edition, 'fa');
  const manifest = {
    id: paths.home('fa'),
    name: [name?.short ?? site.name, name?.rest].filter(Boolean).join('، '),
    short_name: name?.short ?? site.name,
    description: editionText(edition, 'fa', 'tagline').text || undefined,
    lang: 'fa-IR',
    dir: 'rtl',
    start_url: paths.home('fa'),
    scope: '/',
    display: 'standalone',
    background_color: '#f4f8f4',
    theme_color: '#1e4b3a',
    icons: [
      icon('/icon.svg', 'any'),
      icon('/icon-192.png', '192x192'),
      icon('/icon-512.png', '512x512'),
      icon('/icon-maskable-512.png', '512x512', 'maskable'),
    ],
  };
  return answer(request, { body: JSON.stringify(manifest), type: 'application/manifest+json' });
}
