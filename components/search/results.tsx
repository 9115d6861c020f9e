import './results.css';
import { BoothItem } from '@/components/booth/booth-item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { Asking } from '@/lib/search/asked';
import { number } from '@/lib/text/format';
import { Choices } from './choices';
import { find } from './find';
import { FoundNews, FoundProducers, FoundSessions } from './found-lines';
import { FoundProducts } from './found-products';
import { Group } from './group';
import { NoneLeft, NothingFound } from './nothing-found';
import { Understood } from './understood';

/** What was found, by kind, the best first: what one goes to wide, what one reads beside it. */
export async function Results({ locale, asking }: { locale: Locale; asking: Asking }) {
  const words = dictionary(locale).search;
  const { found, edition, booths, products, sessions, producers, announcements } = await find(
    locale,
    asking,
  );
  if (found.all === 0) return <NothingFound locale={locale} asking={asking} found={found} />;
  const shared = { locale, find: found.marks };
  const about = { locale, asking, found };
  const wide = booths.count + products.count > 0;
  return (
    <>
      <p className="mt-4 font-bold" role="status">
        {words.count(found.count, number(locale, found.count), asking.q)}
      </p>
      <Understood {...about} />
      <Choices {...about} />
      {found.count === 0 && <NoneLeft {...about} />}
      <div className={wide ? 'results' : undefined}>
        {wide && (
          <div>
            <Group locale={locale} kind="booth" part={booths}>
              <ul className="booth-list found-booths">
                {booths.items.map((booth) => (
                  <BoothItem key={booth.number} booth={booth} heading="h3" {...shared} />
                ))}
              </ul>
            </Group>
            <Group locale={locale} kind="product" part={products}>
              <FoundProducts products={products.items} {...shared} />
            </Group>
          </div>
        )}
        <div>
          <Group locale={locale} kind="session" part={sessions}>
            <FoundSessions sessions={sessions.items} edition={edition} {...shared} />
          </Group>
          <Group locale={locale} kind="producer" part={producers}>
            <FoundProducers producers={producers.items} {...shared} />
          </Group>
          <Group locale={locale} kind="announcement" part={announcements}>
            <FoundNews announcements={announcements.items} {...shared} />
          </Group>
        </div>
      </div>
    </>
  );
}
