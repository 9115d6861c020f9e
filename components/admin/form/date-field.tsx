'use client';

import { lazy, Suspense, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { fieldId } from '@/components/ui/field-frame';
import { IconButton } from '@/components/ui/icon-button';
import { jalaliInput } from '@/lib/calendar/format';
import { parseJalaliDate, toGregorian, type IsoDate } from '@/lib/calendar/jalali';
import { tehranDay } from '@/lib/calendar/tehran';
import { teachCalendar } from './calendar-words';
import type { FieldSpec } from './spec';
import type { FormWords } from './words';

// Only who opens the calendar loads it.
const JalaliCalendar = lazy(() => import('./jalali-calendar'));

type Props = {
  field: FieldSpec;
  value: string;
  errors?: readonly string[];
  words: FormWords;
};

const typedDay = (text: string): IsoDate | null => {
  const date = parseJalaliDate(text);
  return date && toGregorian(date);
};

/** A Jalali date, typed («۱۴۰۵/۹/۱») or picked from a month. */
export function DateField({ field, value, errors, words }: Props) {
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState<IsoDate | null>(null);
  const { name, label, hint } = field;
  const input = () => document.getElementById(fieldId(name)) as HTMLInputElement | null;
  const pick = (date: IsoDate) => {
    const control = input();
    if (control) {
      control.value = jalaliInput(words.locale, date);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    setOpen(false);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
      <TextField
        {...{ name, label, hint, error: errors, defaultValue: value }}
        note={field.required ? undefined : words.optional}
        inputMode="numeric"
        autoComplete="off"
      />
      <IconButton
        className="mt-8"
        icon="calendar-days"
        label={`${words.pickDate}: ${label}`}
        onClick={() => {
          teachCalendar(words);
          setDay(typedDay(input()?.value ?? ''));
          setOpen(true);
        }}
      />
      <Dialog open={open} onClose={() => setOpen(false)} title={label} closeLabel={words.close}>
        {open && (
          <Suspense>
            <JalaliCalendar
              locale={words.locale}
              label={label}
              value={day}
              today={tehranDay(new Date())}
              onPick={pick}
            />
          </Suspense>
        )}
      </Dialog>
    </div>
  );
}
