import { localText, type Locale, type LocalText } from './locale';

/** A text in both languages; null where no English was given. */
export type Both = { fa: string; en: string | null };

export const both = (fa: string, en: string | null | undefined): Both => ({ fa, en: en || null });

/** It in the reader's language. */
export const inLocale = (locale: Locale, { fa, en }: Both): LocalText => localText(locale, fa, en);
