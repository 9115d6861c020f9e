import { Link } from '@/components/ui/link';
import { Local } from '@/components/site/local';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { Hit } from '@/lib/search/hit';
import { hitPath } from '@/lib/search/hit-path';
import { wholeYear } from '@/lib/text/format';

/** Where nothing fits: the few things that come nearest to what was typed. */
export function Nearest({ locale, hits }: { locale: Locale; hits: readonly Hit[] }) {
  const words = dictionary(locale).search;
  if (hits.length === 0) return null;
  // A booth has no name while nobody stands there.
  const placeOf = ({ kind, booths: [first] }: Hit) =>
    first === undefined ? words.one[kind] : words.booth(wholeYear(locale, first));
  return (
    <section className="mt-8" aria-labelledby="nearest">
      <h2 id="nearest" className="mb-3">
        {words.nearest}
      </h2>
      <ul className="lines">
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.key}`}>
            <h3 className="text-fs-3">
              <Link href={hitPath(locale, hit)}>
                {hit.title.text ? <Local of={hit.title} locale={locale} /> : placeOf(hit)}
              </Link>
            </h3>
            <p className="text-fs-2 text-muted">{words.one[hit.kind]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
