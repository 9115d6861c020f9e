import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/button';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';

/**
 * What an admin page returns instead of itself where its thing is missing. The status has left by then;
 * `notFound()` would only take the page away from whoever has no script.
 */
export async function AdminMissing() {
  const { admin } = dictionary(await adminLocale());
  return (
    <Empty
      level="h1"
      title={admin.missing}
      text={admin.missingText}
      action={
        <LinkButton icon="layout-dashboard" href={paths.admin.home()}>
          {admin.nav.dashboard}
        </LinkButton>
      }
    />
  );
}
