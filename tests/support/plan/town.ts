import type { Ground } from '@/lib/plan/grid';
import { latinDigits } from '@/lib/text/digits';
import { townTables } from '../import/town';

/** The ground of the other town: 47 booths in three lines over the whole width, and no landmarks. */
export function townGround(): Ground {
  const [keys = [], ...rows] = townTables().booths ?? [];
  const text = (row: string[], key: string) => row[keys.indexOf(key)] ?? '';
  const metres = (row: string[], key: string) =>
    Number(latinDigits(text(row, key)).replace('٫', '.'));
  const booths = rows.map((row) => ({
    number: Number(text(row, 'number')),
    row: text(row, 'row'),
    shape: {
      x: metres(row, 'x'),
      y: metres(row, 'y'),
      width: metres(row, 'width'),
      height: metres(row, 'height'),
    },
  }));
  return { plan: { width: 90, height: 50 }, booths, landmarks: [] };
}
