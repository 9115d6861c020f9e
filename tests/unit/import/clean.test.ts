import { describe, expect, test } from 'vitest';
import { cleanCell } from '@/lib/import/clean';

const read = (text: string) => {
  const result = cleanCell(text);
  return result.ok ? result.value : result.message.id;
};

describe('what no cell may hold', () => {
  test.each([
    ['=SUM(A1)', 'formula'],
    ['  =1+1', 'formula'],
    ['\u200f=1+1', 'formula'],
    ['@handle', 'formula'],
    ['\u200c=1+1', 'formula'],
    ['ـ=1+1', 'formula'],
    ['\u200d@handle', 'formula'],
    ['<\u200cscript>', 'htmlTag'],
    ['<ـb>', 'htmlTag'],
    ['نا\ud800ن', 'lostCharacter'],
    ['<b>نان</b>', 'htmlTag'],
    ['نان <br/>', 'htmlTag'],
    ['<!--', 'htmlTag'],
    ['نا\u0000ن', 'control'],
    ['نا\tن', 'control'],
    ['نا\u009fن', 'control'],
    ['نا\ufffdن', 'lostCharacter'],
  ])('%j is refused as %s', (text, id) => {
    expect(read(text)).toBe(id);
  });

  test('a workbook cell that is a formula, an error or a date is refused as that', () => {
    const odd = (kind: 'formula' | 'error' | 'date') => {
      const result = cleanCell({ text: 'x', odd: kind });
      return result.ok ? null : result.message.id;
    };
    expect([odd('formula'), odd('error'), odd('date')]).toEqual([
      'formula',
      'errorCell',
      'dateCell',
    ]);
  });

  test.each(['+98 912 200 2580', '-', '3 < 4', 'a@b', 'قطر ۵=۶', ' ', '\ufeffنان', 'a\nb'])(
    '%j is ordinary text',
    (text) => {
      expect(cleanCell(text).ok).toBe(true);
    },
  );
});
