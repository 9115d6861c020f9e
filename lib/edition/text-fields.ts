import type { ZodType } from 'zod';
import { emailOrNone, line, linkOrNone, paragraphs, phoneOrNone } from '@/lib/forms/fields';
import { NAME_MAX, TEXT_MAX } from '@/lib/limits';
import { isOneLine } from './text-keys';

const orEmpty = (field: ZodType<string | null>) => field.transform((text) => text ?? '');

const SPECIAL: Record<string, ZodType<string>> = {
  fair_name: line(NAME_MAX),
  access_map_url: orEmpty(linkOrNone),
  contact_phone: orEmpty(phoneOrNone),
  contact_email: orEmpty(emailOrNone),
};
const oneLine = line(TEXT_MAX);
const manyLines = paragraphs(TEXT_MAX);

/** How one of the edition's words is read, in either language. */
export const textField = (key: string): ZodType<string> =>
  (Object.hasOwn(SPECIAL, key) ? SPECIAL[key] : undefined) ??
  (isOneLine(key) ? oneLine : manyLines);
