import { z } from 'zod';
import { flag, id, line, paragraphs, requiredLine, slugOrEmpty, target } from '@/lib/forms/fields';
import { PRICE_MAX, TEXT_MAX } from '@/lib/limits';
import { parsePrice, parseTags } from './rules';

const price = line().transform((text, context) => {
  const toman = parsePrice(text);
  if (toman !== undefined) return toman;
  context.addIssue({ code: 'custom', message: 'not_a_price', params: { max: PRICE_MAX } });
  return z.NEVER;
});

/** An empty slug is made from the name; once made, empty leaves it. */
const fields = {
  slug: slugOrEmpty,
  producerId: id,
  nameFa: requiredLine(),
  nameEn: line(),
  descriptionFa: paragraphs(),
  descriptionEn: paragraphs(),
  priceToman: price,
  unitFa: line(),
  unitEn: line(),
  tags: line(TEXT_MAX).transform((text) => parseTags(text).join('|')),
  available: flag,
};

export const newProduct = z.strictObject(fields);
export const productForm = z.strictObject({ ...target, ...fields });
export type ProductData = z.infer<typeof newProduct>;
