import './results.css';
import { BoothItem } from '@/components/booth/booth-item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';
import { find } from './find';
import { FoundNews, FoundProducers, FoundSessions } from './found-lines';
import { FoundProducts } from './found-products';
import { Group } from './group';
import { NothingFound } from './nothing-found';
import { Understood } from './understood';

/** What was found, by kind, the best first: what one goes to wide, what one reads beside it. */
export async function Results({ locale, q }: { locale: Locale; q: string }) {
  const words = dictionary(locale).search;
  const found = await find(locale, q);
  const { count, booths, products, sessions, producers, announcements } = found;
  if (count === 0) return <NothingFound locale={locale} q={q} words={found.words} />;
  const shared = { locale, find: found.words };
  const wide = booths.count + products.count > 0;
  return (
    <>
      <p className="mt-4 font-bold" role="status">
        {words.count(count, number(locale, count), q)}
      </p>
      <Understood locale={locale} q={q} words={found.words} />
      <Jumps locale={locale} found={found} />
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
            <FoundSessions sessions={sessions.items} edition={found.edition} {...shared} />
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

type JumpsProps = { locale: Locale; found: Awaited<ReturnType<typeof find>> };

/** From the top to each group, with how many there are. */
function Jumps({ locale, found }: JumpsProps) {
  const words = dictionary(locale).search;
  const groups = [
    ['booth', found.booths.count],
    ['product', found.products.count],
    ['session', found.sessions.count],
    ['producer', found.producers.count],
    ['announcement', found.announcements.count],
  ] as const;
  const some = groups.filter(([, count]) => count > 0);
  if (some.length < 2) return null;
  return (
    <nav className="mt-4 flex flex-wrap gap-2 print:hidden" aria-label={words.jump}>
      {some.map(([kind, count]) => (
        <a key={kind} className="chip" href={`#found-${kind}`}>
          {words.groups[kind] + words.comma + number(locale, count)}
        </a>
      ))}
    </nav>
  );
}
