import { cleanCell } from '@/lib/import/clean';
import type { KeyedTable } from '@/lib/import/keyed-rows';
import type { EditionText } from '@/lib/import/model';
import {
  parsed,
  refused,
  type Message,
  type Parsed,
  type Place,
  type Problem,
} from '@/lib/import/problem';
import {
  isSetting,
  KNOWN_SETTINGS,
  MACHINE,
  withJalaliDate,
  wordsParser,
  type MachineValues,
} from '@/lib/import/setting-values';
import { cellText, type RawCell } from '@/lib/import/table';

/** The settings a file gives; `places` says where each key's value stands. */
export type FileSettings = {
  file: string;
  values: Partial<MachineValues>;
  texts: Map<string, Partial<EditionText>>;
  places: Map<string, Place & { value: string }>;
  /** Keys whose value was refused: they are given, but nothing is known of them. */
  bad: ReadonlySet<string>;
};

const LANGUAGES = [
  ['value_fa', 'fa'],
  ['value_en', 'en'],
] as const;

/** Reads the settings table: one key a row, its value in Persian and English. */
export function readSettings(keyed: KeyedTable): { settings: FileSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const bad = new Set<string>();
  const settings: FileSettings = {
    file: keyed.file,
    values: {},
    texts: new Map(),
    places: new Map(),
    bad,
  };
  const rowOf = new Map<string, number>();
  for (const { row, cells, broken } of keyed.rows) {
    const placeOf = (column: string): Place & { value: string } => ({
      file: keyed.file,
      row,
      column: keyed.labels.get(column) ?? column,
      value: cellText(cells.get(column)),
    });
    const report = (column: string, message: Message) =>
      problems.push({ ...placeOf(column), message });
    const key = keyOf(cells.get('key'));
    if (!key.ok) {
      if (!broken && keyed.labels.has('key')) report('key', key.message);
      continue;
    }
    const earlier = rowOf.get(key.value);
    if (earlier) report('key', { id: 'doubledRow', row: earlier });
    if (earlier || broken) {
      bad.add(key.value);
      continue;
    }
    rowOf.set(key.value, row);
    settings.places.set(key.value, placeOf('value_fa'));

    const date = key.value === 'start_date_jalali';
    const given: { column: string; text: string }[] = [];
    for (const [column] of LANGUAGES) {
      const raw = cells.get(column) ?? '';
      const clean = cleanCell(date ? withJalaliDate(raw) : raw);
      if (clean.ok) given.push({ column, text: clean.value });
      else report(column, clean.message);
    }
    if (given.length < LANGUAGES.length) {
      bad.add(key.value);
      continue;
    }
    const take = MACHINE.has(key.value) ? takeMachine : takeWords;
    for (const { column, message } of take(settings, key.value, given)) {
      bad.add(key.value);
      report(column, message);
    }
  }
  return { settings, problems };
}

function keyOf(raw: RawCell | undefined): Parsed<string> {
  const clean = cleanCell(raw);
  if (!clean.ok) return clean;
  const key = clean.value.toLowerCase();
  if (isSetting(key)) return parsed(key);
  return refused(key === '' ? { id: 'required' } : { id: 'unknownSetting', known: KNOWN_SETTINGS });
}

type Given = { column: string; text: string }[];
type Wrong = { column: string; message: Message }[];

/** A value for programs: one of the two columns may be empty, or they agree. */
function takeMachine({ values }: FileSettings, key: string, given: Given): Wrong {
  const machine = MACHINE.get(key);
  const wrong: Wrong = [];
  const read: { text: string; json: string }[] = [];
  for (const { column, text } of given) {
    const result = text ? machine?.parse(text) : undefined;
    if (!machine || !result) continue;
    if (!result.ok) wrong.push({ column, message: result.message });
    else {
      const [first] = read;
      read.push({ text, json: JSON.stringify(result.value) });
      if (!first) Object.assign(values, { [machine.field]: result.value });
      else if (first.json !== read[1]?.json) {
        wrong.push({ column, message: { id: 'twoValues', other: first.text } });
      }
    }
  }
  return wrong;
}

function takeWords({ texts }: FileSettings, key: string, given: Given): Wrong {
  const text: Partial<EditionText> = {};
  const wrong: Wrong = [];
  for (const [at, { column, text: typed }] of given.entries()) {
    const result = typed ? wordsParser(key)(typed) : undefined;
    if (result?.ok) text[at === 0 ? 'fa' : 'en'] = result.value;
    else if (result) wrong.push({ column, message: result.message });
  }
  texts.set(key, text);
  return wrong;
}
