import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** The first page while nothing is known of the fair. */
export function EmptyFair({ locale }: { locale: Locale }) {
  const { home, site } = dictionary(locale);
  return (
    <main id="main" className="wrap pt-8">
      <h1 className="mb-6 text-fs-7 font-black">{site.name}</h1>
      <Empty
        title={home.empty.title}
        text={home.empty.text}
        action={<LinkButton href={paths.about(locale)}>{site.about}</LinkButton>}
      />
    </main>
  );
}
