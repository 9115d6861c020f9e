import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { localText, type Locale } from '@/lib/i18n/locale';
import type { PlanItems } from '@/lib/plan/item';
import type { Shape } from '@/lib/plan/rules';

type Row = Record<string, string>;
const read = (name: string): Row[] =>
  parse(readFileSync(`prisma/sample/${name}.csv`), { columns: true, bom: true });

const shapeOf = (row: Row): Shape => ({
  x: Number(row.x),
  y: Number(row.y),
  width: Number(row.width),
  height: Number(row.height),
});

/** The square of the sample fair with all that stands on it, as its tables have it. */
export function samplePlan(locale: Locale = 'fa'): {
  plan: { width: number; height: number };
} & PlanItems {
  return {
    plan: { width: 60, height: 40 },
    booths: read('booths').map((row) => ({
      id: Number(row.number),
      number: Number(row.number),
      row: row.row ?? '',
      name: null,
      token: '',
      category: null,
      raised: false,
      shape: shapeOf(row),
    })),
    landmarks: read('plan').map((row) => ({
      code: row.code ?? '',
      kind: row.kind ?? '',
      name: localText(locale, row.name_fa ?? '', row.name_en),
      shape: shapeOf(row),
    })),
  };
}
