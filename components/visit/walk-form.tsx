import { FieldFrame, fieldId } from '@/components/ui/field-frame';
import { number } from '@/lib/text/format';
import type { FairDay } from '@/lib/visit/fair-days';
import type { Held } from '@/lib/visit/wished';
import { filled } from './saving';
import type { WalkProps } from './walk';

/** Minutes at each booth, to choose from. */
export const STAYS = [3, 5, 10, 15] as const;

/** Where one stands, on which day, and how long one stays at each booth. */
export type WalkChoice = { from: string; day: number | undefined; stay: number };

type Props = Pick<WalkProps, 'locale' | 'words' | 'catalogue' | 'square'> & {
  days: readonly FairDay[];
  /** Saved sessions: their days say so. */
  saved: readonly Held[];
  choice: WalkChoice;
  onChange: (next: Partial<WalkChoice>) => void;
};

/** What the walk is made for; it is made anew with each choice. */
export function WalkForm({
  locale,
  words,
  catalogue,
  square,
  days,
  saved,
  choice,
  onChange,
}: Props) {
  const { walk } = words;
  const dayText = ({ day, name }: FairDay) => {
    const count = saved.filter(({ time }) => time.day === day).length;
    return count > 0 ? filled(walk.dayWith, { day: name, n: number(locale, count) }) : name;
  };
  return (
    <div className="walk-form print:hidden">
      <Choice
        name="walk-from"
        label={walk.from}
        value={choice.from}
        onChange={(from) => onChange({ from })}
      >
        <optgroup label={walk.others}>
          {square.starts.map(({ place, name }) => (
            <option key={place} value={place}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={walk.booths}>
          {catalogue.booths.map(({ place, name, cloth }) => (
            <option key={place} value={place}>
              {`${cloth?.text ?? ''} · ${name.text}`}
            </option>
          ))}
          {square.free.map(({ place, name }) => (
            <option key={place} value={place}>
              {name}
            </option>
          ))}
        </optgroup>
      </Choice>
      {days.length > 1 && (
        <Choice
          name="walk-day"
          label={walk.day}
          value={choice.day}
          onChange={(day) => onChange({ day: Number(day) })}
        >
          {days.map((day) => (
            <option key={day.day} value={day.day}>
              {dayText(day)}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        name="walk-stay"
        label={walk.stay}
        value={choice.stay}
        onChange={(stay) => onChange({ stay: Number(stay) })}
      >
        {STAYS.map((stay) => (
          <option key={stay} value={stay}>
            {filled(walk.minutes, { n: number(locale, stay) })}
          </option>
        ))}
      </Choice>
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | number | undefined;
  onChange: (value: string) => void;
  children: React.ReactNode;
};

function Choice({ name, label, value, onChange, children }: ChoiceProps) {
  const id = fieldId(name);
  return (
    <FieldFrame id={id} label={label}>
      <select
        className="input"
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </FieldFrame>
  );
}
