import { FileLink } from '@/components/site/file-link';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** Everything the site has for other programs, in one place. What needs a date or a place is left out without it. */
export function OpenData({ locale, edition }: { locale: Locale; edition: Edition }) {
  const words = dictionary(locale).open.links;
  const { startDate, geo } = edition;
  return (
    <section className="section print:hidden" id="data">
      <h2 className="mb-2">{words.data}</h2>
      <p>{words.dataHint}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <FileLink format="csv" href={paths.boothsTable(locale)} label={words.booths} />
        <FileLink format="csv" href={paths.productsTable(locale)} label={words.products} />
        {startDate && <FileLink format="ics" href={paths.calendar(locale)} label={words.week} />}
        {startDate && <FileLink format="json" href={paths.frab('json')} label={words.frab} />}
        {geo && <FileLink format="geojson" href={paths.geojson()} label={words.geojson} />}
        <FileLink
          format="atom"
          icon="rss"
          href={paths.announcementsFeed(locale)}
          inHead={false}
          label={words.announcements}
        />
        <FileLink format="atom" icon="rss" href={paths.changesFeed(locale)} label={words.changes} />
        <FileLink format="json" href={paths.api('openapi.json')} label={words.api} />
      </p>
    </section>
  );
}
