import { TextField } from '@/components/ui/field';
import { dictionary } from '@/lib/i18n/dictionary';
import { number } from '@/lib/text/format';
import { to, type List } from './list';
import { priceWords } from './price-words';

/** From one price to another as typed, and ranges to choose with how many each would give. */
export function PriceRange(list: List) {
  const { locale, asked, looked } = list;
  const words = dictionary(locale).directory;
  return (
    <fieldset className="filter-group">
      <legend>{words.groups.price}</legend>
      <div className="price-range">
        {(['min', 'max'] as const).map((bound) => {
          const price = asked[bound];
          return (
            <TextField
              key={bound}
              name={bound}
              label={words[bound]}
              inputMode="numeric"
              autoComplete="off"
              maxLength={40}
              defaultValue={
                asked.typed[bound] ?? (price === undefined ? '' : number(locale, price))
              }
              error={asked.wrong.includes(bound) ? words.wrong.price : undefined}
            />
          );
        })}
      </div>
      {looked.bands.length > 0 && (
        <ul aria-label={words.bands}>
          {looked.bands.map(({ count, ...band }) => {
            const isOn = band.min === asked.min && band.max === asked.max;
            return (
              <li key={priceWords(locale, band)}>
                <a
                  href={to(list, { ...asked, ...band, after: undefined })}
                  aria-current={isOn ? 'true' : undefined}
                >
                  {priceWords(locale, band)} <small>{number(locale, count)}</small>
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
