import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import { isShown, makerColumns, toCategory, toMaker, toToken } from '@/lib/producer/columns';
import type { PlanItems } from './item';

const published = { edition: { state: 'current' }, state: 'published' } as const;
const shape = { x: true, y: true, width: true, height: true } as const;
const toShape = ({ x, y, width, height }: Record<keyof typeof shape, number>) => ({
  x,
  y,
  width,
  height,
});

/**
 * What stands on the plan of the current edition: booths by number, landmarks by code; public, so every
 * actor sees the same. Four statements: booths, producers, categories, landmarks.
 */
export async function listPlan(_actor: Actor, locale: Locale): Promise<PlanItems> {
  const [booths, landmarks] = await Promise.all([
    db().booth.findMany({
      where: published,
      select: {
        id: true,
        number: true,
        row: true,
        accessible: true,
        ...shape,
        producer: { select: makerColumns },
      },
      orderBy: { number: 'asc' },
    }),
    db().landmark.findMany({
      where: published,
      select: { code: true, kind: true, nameFa: true, nameEn: true, ...shape },
      orderBy: { code: 'asc' },
    }),
  ]);
  return {
    booths: booths.map(({ id, number, row, accessible, producer, ...rest }) => ({
      id,
      number,
      row,
      name: isShown(producer) ? toMaker(locale, producer).name : null,
      token: toToken(producer),
      category: toCategory(locale, producer),
      raised: !accessible,
      shape: toShape(rest),
    })),
    landmarks: landmarks.map(({ code, kind, nameFa, nameEn, ...rest }) => ({
      code,
      kind,
      name: localText(locale, nameFa, nameEn),
      shape: toShape(rest),
    })),
  };
}
