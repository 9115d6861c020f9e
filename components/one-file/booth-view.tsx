import { BoothFeatures } from '@/components/booth/booth-features';
import { CategoryMark } from '@/components/category/category-mark';
import { WayText } from '@/components/plan/way-text';
import { Local, localAttributes } from '@/components/site/local';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { FilePart } from '@/lib/one-file/data';
import type { SnapshotBooth } from '@/lib/snapshot/item';
import { wholeYear } from '@/lib/text/format';
import { ids } from './ids';
import { MakerBody } from './maker-body';
import { Save } from './save';
import { Sessions } from './sessions';
import { View } from './view';

/** A booth with all that its page on the site tells. */
export function BoothView({
  part,
  edition,
  booth,
}: {
  part: FilePart;
  edition: Edition;
  booth: SnapshotBooth;
}) {
  const { locale, snapshot, ways } = part;
  const { booths, plan } = dictionary(locale);
  const { id, number, short, features } = booth;
  const maker = snapshot.producers.find(({ slug }) => slug === booth.maker);
  const category = snapshot.categories.find(({ slug }) => slug === booth.category);
  const way = ways[number];
  const sessions = snapshot.sessions.filter(
    ({ place }) => place?.kind === 'booth' && place.number === number,
  );
  return (
    <View
      id={ids.booth(locale, number)}
      data-find="booth"
      data-key={maker && `b${id}`}
      title={
        <>
          <b className="file-number" data-label="">
            {booths.number(wholeYear(locale, number))}
          </b>{' '}
          <span data-name="">
            {maker ? <Local of={maker.name} locale={locale} /> : booths.free}
          </span>
        </>
      }
    >
      <div className={`file-cloth cloth-wide fringe cloth-${number}`} aria-hidden="true" />
      {category && (
        <div data-label="">
          <CategoryMark category={category} locale={locale} />
        </div>
      )}
      <p className="mb-2" data-label="" {...(maker && localAttributes(short, locale))}>
        {maker ? short.text : booths.freeText}
      </p>
      {maker && <BoothFeatures features={features} locale={locale} />}
      <p className="my-3 flex flex-wrap gap-3">
        <a className="btn btn-main" href={`#${ids.mark(locale, number)}`}>
          {booths.onPlan}
        </a>
        {maker && <Save kind="b" id={id} />}
      </p>
      {way && (
        <div className="mb-4" data-aside="">
          <h3>{plan.where}</h3>
          <WayText locale={locale} way={way} />
        </div>
      )}
      {sessions.length > 0 && (
        <div data-aside="">
          <h3>{booths.programme}</h3>
          <Sessions locale={locale} edition={edition} sessions={sessions} isBrief />
        </div>
      )}
      {maker && (
        <MakerBody
          locale={locale}
          edition={edition}
          maker={maker}
          products={snapshot.products.filter((product) => product.maker === maker.slug)}
          booth={number}
        />
      )}
      <Onward part={part} number={number} />
    </View>
  );
}

/** To the booths before and after in the list, and to the list. */
function Onward({ part: { locale, snapshot }, number }: { part: FilePart; number: number }) {
  const { oneFile } = dictionary(locale);
  const at = snapshot.booths.findIndex((booth) => booth.number === number);
  const booth = (index: number, word: string): [string, string][] => {
    const other = snapshot.booths[index];
    return other ? [[ids.booth(locale, other.number), word]] : [];
  };
  const links = [
    ...booth(at - 1, oneFile.previous),
    [ids.booths(locale), oneFile.boothsList],
    ...booth(at + 1, oneFile.next),
  ] as const;
  return (
    <p className="mt-4 flex flex-wrap gap-x-6" data-aside="">
      {links.map(([id, word]) => (
        <a key={id} className="more" href={`#${id}`}>
          {word}
        </a>
      ))}
    </p>
  );
}
