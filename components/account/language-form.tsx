import { Button } from '@/components/ui/button';
import { htmlAttributes, type Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** Switches the admin area to the other language and comes back to `next`. Works without script. */
export function LanguageForm({
  locale,
  names,
  next,
}: {
  locale: Locale;
  /** Each language's own name. */
  names: Record<Locale, string>;
  /** A page of the admin area, with its query. */
  next: string;
}) {
  const other = locale === 'fa' ? 'en' : 'fa';
  return (
    <form method="post" action={paths.admin.language()}>
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="next" value={next} />
      {/* The icon stands before the name in the order of the page, the name in that of its own language. */}
      <Button type="submit" look="quiet" icon="languages" className="-ms-2">
        <span {...htmlAttributes(other)}>{names[other]}</span>
      </Button>
    </form>
  );
}
