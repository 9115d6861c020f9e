import './programme.css';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { SessionItem } from '@/lib/session/item';

type Props = { locale: Locale; sessions: readonly Pick<SessionItem, 'kind'>[] };

/**
 * Chips that leave one kind of session standing, without script: the sheet hides what the checked chip is
 * not about, and days that would be empty. Browsers without `:has` don't show the chips.
 */
export function KindFilter({ locale, sessions }: Props) {
  const { kinds, filter, all } = dictionary(locale).schedule;
  const used = Object.keys(kinds).filter((kind) => sessions.some((one) => one.kind === kind));
  if (used.length < 2) return null;
  return (
    <fieldset className="kind-filter">
      <legend className="sr-only">{filter}</legend>
      <style>{used.map(hideOthers).join('')}</style>
      <Chip value="" label={all} />
      {used.map((kind) => (
        <Chip key={kind} value={kind} label={kinds[kind] ?? kind} />
      ))}
    </fieldset>
  );
}

/** Kinds here are keys of the dictionary, never what a form or a file holds. */
const hideOthers = (kind: string) =>
  `main:has([name=kind][value=${kind}]:checked) :is(.session:not([data-kind=${kind}]),.programme-day:not(:has([data-kind=${kind}]))){display:none}`;

function Chip({ value, label }: { value: string; label: string }) {
  return (
    <label className="chip">
      <input type="radio" name="kind" value={value} defaultChecked={value === ''} />
      {label}
    </label>
  );
}
