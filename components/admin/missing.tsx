import Link from 'next/link';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { statesIn } from '@/lib/i18n/states';
import { paths } from '@/lib/paths';

/**
 * What an admin page returns instead of itself where its thing is missing. The status has left by then;
 * `notFound()` would only take the page away from whoever has no script.
 */
export async function AdminMissing() {
  const words = statesIn(await adminLocale());
  return (
    <main id="main" className="wrap stack">
      <h1>{words.missing.title}</h1>
      <p>{words.missing.text}</p>
      <Link href={paths.admin.home()}>{words.home}</Link>
    </main>
  );
}
