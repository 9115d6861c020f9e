import { siteEdition } from '@/lib/edition/cached';
import { editionText } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { Local } from './local';
import { NoticeBar } from './notice-bar';

/** Below the header: that the data is a sample. */
export async function Notices({ locale }: { locale: Locale }) {
  const words = dictionary(locale).site;
  const edition = await siteEdition();
  if (!edition?.sample) return null;
  const notice = editionText(edition, locale, 'sample_notice');
  return (
    <aside aria-label={words.notices}>
      <NoticeBar id="sample" tone="warn" dismissLabel={words.dismiss}>
        <p>{notice.text ? <Local of={notice} locale={locale} /> : words.sample}</p>
      </NoticeBar>
    </aside>
  );
}
