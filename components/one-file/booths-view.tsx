import { CategoryMark } from '@/components/category/category-mark';
import { Local, localAttributes } from '@/components/site/local';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { FilePart } from '@/lib/one-file/data';
import { number as amount, wholeYear } from '@/lib/text/format';
import { ids } from './ids';
import { MakerBody } from './maker-body';
import { View } from './view';

/** All booths, which the script narrows to a category. */
export function BoothsView({ part: { locale, snapshot } }: { part: FilePart }) {
  const { booths: words, oneFile } = dictionary(locale);
  const { booths, categories, producers } = snapshot;
  const shown = categories.filter(({ slug }) => booths.some(({ category }) => category === slug));
  return (
    <View id={ids.booths(locale)} title={words.title}>
      <fieldset className="mb-3" data-filter="" hidden>
        <legend>{oneFile.category}</legend>
        <div className="file-links">
          {[{ slug: '', name: { text: oneFile.all, lang: locale } }, ...shown].map(
            ({ slug, name }) => (
              <label key={slug} className="chip">
                <input
                  type="radio"
                  name={`${locale}-category`}
                  value={slug}
                  defaultChecked={slug === ''}
                />
                <Local of={name} locale={locale} />
              </label>
            ),
          )}
        </div>
      </fieldset>
      <p className="mb-2 text-muted" role="status" data-count="">
        {oneFile.booths.replace('{n}', amount(locale, booths.length))}
      </p>
      <ul className="lines" data-booths="">
        {booths.map((booth) => {
          const { number, short } = booth;
          const maker = producers.find(({ slug }) => slug === booth.maker);
          const category = categories.find(({ slug }) => slug === booth.category);
          return (
            <li key={number} className="file-booth" data-trade={booth.category ?? ''}>
              <span className={`plaque plaque-s cloth-${number}`} aria-hidden="true">
                <b>{wholeYear(locale, number)}</b>
              </span>
              <div>
                {category && <CategoryMark category={category} locale={locale} />}
                <h3>
                  <a href={`#${ids.booth(locale, number)}`}>
                    <span className="sr-only">
                      {words.number(wholeYear(locale, number))}
                      {words.comma}
                    </span>
                    {maker ? <Local of={maker.name} locale={locale} /> : words.free}
                  </a>
                </h3>
                {maker && short.text && <p {...localAttributes(short, locale)}>{short.text}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </View>
  );
}

/** Makers that no booth of the edition tells of; nothing where there are none. */
export function OthersView({
  part: { locale, snapshot },
  edition,
}: {
  part: FilePart;
  edition: Edition;
}) {
  const others = snapshot.producers.filter(
    ({ slug }) => !snapshot.booths.some(({ maker }) => maker === slug),
  );
  if (others.length === 0) return null;
  return (
    <View id={ids.others(locale)} title={dictionary(locale).oneFile.others}>
      {others.map((maker) => (
        <article key={maker.slug} className="file-other">
          <h3>
            <Local of={maker.name} locale={locale} />
          </h3>
          <MakerBody
            locale={locale}
            edition={edition}
            maker={maker}
            products={snapshot.products.filter((product) => product.maker === maker.slug)}
            booth={null}
          />
        </article>
      ))}
    </View>
  );
}
