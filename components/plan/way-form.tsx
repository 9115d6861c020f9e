import { FieldFrame, fieldId } from '@/components/ui/field-frame';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { placeValue, type AskedWay } from '@/lib/plan/asked-way';
import type { Place } from '@/lib/plan/grid';
import type { PlanItems } from '@/lib/plan/item';
import { briefName } from '@/lib/plan/labels';
import { rowsOf } from '@/lib/plan/rows';
import { isScenery } from '@/lib/plan/rules';
import { wholeYear } from '@/lib/text/format';
import { rowName } from './row-name';

type Props = { locale: Locale; plan: Edition['plan']; items: PlanItems };

/** Asks for the way between two places: the address says which, so it works without script and can be passed on. */
export function WayForm({ asked, ...props }: Props & { asked: AskedWay }) {
  const { ways } = dictionary(props.locale).plan;
  const isBegun = asked.from !== null || asked.to !== null;
  const isWhole = asked.from !== null && asked.to !== null && asked.problem === null;
  return (
    <details
      className="plan-ask mb-4 print:hidden"
      open={asked.problem !== null || (isBegun && !isWhole)}
    >
      <summary>
        <Icon name="route" />
        {isWhole ? ways.other : ways.title}
      </summary>
      {/* A document of its own: the router would guess the page's parts from its path alone. */}
      <form action={paths.map(props.locale)}>
        <PlaceSelect name="from" label={ways.from} chosen={asked.from} {...props} />
        <PlaceSelect name="to" label={ways.to} chosen={asked.to} {...props} />
        <button className="btn btn-main">{ways.show}</button>
      </form>
    </details>
  );
}

function PlaceSelect({
  name,
  label,
  chosen,
  locale,
  plan,
  items,
}: Props & { name: string; label: string; chosen: Place | null }) {
  const words = dictionary(locale).plan;
  const id = fieldId(name);
  const others = items.landmarks.filter(({ kind }) => !isScenery(kind));
  return (
    <FieldFrame id={id} label={label}>
      <select className="input" id={id} name={name} defaultValue={chosen ? placeValue(chosen) : ''}>
        <option value="">{words.ways.pick}</option>
        {others.length > 0 && (
          <optgroup label={words.others}>
            {others.map(({ code, name: { text } }) => (
              <option key={code} value={code}>
                {briefName(text)}
              </option>
            ))}
          </optgroup>
        )}
        {rowsOf(items.booths, plan).map((row) => (
          <optgroup key={row.code} label={rowName(locale, row)}>
            {row.booths.map((booth) => (
              <option key={booth.number} value={booth.number}>
                {optionOf(wholeYear(locale, booth.number), booth.name?.text ?? words.free)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One text: React would set a comment between two, which an option cannot hold. */
const optionOf = (digits: string, name: string): string => `${digits} · ${name}`;
