import { z } from 'zod';
import { line, requiredLine, slugOrEmpty, target, wordOrEmpty } from '@/lib/forms/fields';

/** An empty slug is made from the name, an empty colour from the code; once made, empty leaves them. */
const fields = {
  slug: slugOrEmpty,
  nameFa: requiredLine(),
  nameEn: line(),
  icon: wordOrEmpty,
  colorToken: wordOrEmpty,
};

export const newCategory = z.strictObject(fields);
export const categoryForm = z.strictObject({ ...target, ...fields });
export type CategoryData = z.infer<typeof newCategory>;
