import { DirectoryView } from '@/components/directory/directory-view';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { BoothCard } from '@/lib/booth/item';
import { nothingAsked, type Asked } from '@/lib/directory/asked';
import { BOOTH_LIST } from '@/lib/directory/facts';
import type { Looked } from '@/lib/directory/look';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { BoothItem } from './booth-item';

/** The booths that an address asks for; all without a question. */
export function Directory({
  locale,
  asked = nothingAsked(BOOTH_LIST),
  found,
}: {
  locale: Locale;
  asked?: Asked;
  found: Looked & { items: BoothCard[] };
}) {
  if (found.total === 0) {
    const { title, text, home } = dictionary(locale).booths.empty;
    return (
      <Empty
        title={title}
        text={text}
        className="mt-6"
        action={<LinkButton href={paths.home(locale)}>{home}</LinkButton>}
      />
    );
  }
  return (
    <DirectoryView locale={locale} at="booths" shape={BOOTH_LIST} asked={asked} looked={found}>
      <ul className="booth-list">
        {found.items.map((booth) => (
          <BoothItem key={booth.number} booth={booth} locale={locale} />
        ))}
      </ul>
    </DirectoryView>
  );
}
