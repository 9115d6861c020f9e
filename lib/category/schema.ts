import { z } from 'zod';
import { COLOR_TOKEN_MAX, COLOR_TOKEN_PATTERN } from '@/lib/cloth/file';
import { line, requiredLine, slugOrEmpty, target, wordOrEmpty } from '@/lib/forms/fields';

/** It becomes part of a cloth's address, which knows no hyphen at the end and no two together. */
const colorToken = wordOrEmpty
  .refine((token) => token === '' || COLOR_TOKEN_PATTERN.test(token), 'not_a_word')
  .refine((token) => token.length <= COLOR_TOKEN_MAX, {
    error: 'too_long',
    params: { max: COLOR_TOKEN_MAX },
  });

/** An empty slug is made from the name, an empty colour from the code; once made, empty leaves them. */
const fields = {
  slug: slugOrEmpty,
  nameFa: requiredLine(),
  nameEn: line(),
  icon: wordOrEmpty,
  colorToken,
};

export const newCategory = z.strictObject(fields);
export const categoryForm = z.strictObject({ ...target, ...fields });
export type CategoryData = z.infer<typeof newCategory>;
