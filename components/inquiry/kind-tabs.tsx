import { ChipLink } from '@/components/ui/chip';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { INQUIRY_KINDS, type InquiryKind } from '@/lib/inquiry/schema';
import { paths } from '@/lib/paths';

type Props = {
  locale: Locale;
  kind: InquiryKind;
  /** As an address has it. */
  about: Record<string, string>;
};

/** A message or a report about the same thing: two addresses of one page. */
export function KindTabs({ locale, kind, about }: Props) {
  const words = dictionary(locale).inquiry;
  return (
    <nav aria-label={words.kinds} className="mb-4 flex flex-wrap gap-2">
      {INQUIRY_KINDS.map((one) => (
        <ChipLink
          key={one}
          href={paths.message(locale, { ...about, kind: one === 'report' ? one : undefined })}
          on={one === kind}
        >
          {words.title[one]}
        </ChipLink>
      ))}
    </nav>
  );
}
