import { z } from 'zod';
import { requiredLine } from '@/lib/forms/fields';

/** A password as it was typed, spaces and all. How long a new one must be is said by the mutation. */
const typed = z.string().min(1).max(200);

export const passwordChange = z.strictObject({ present: typed, fresh: typed, again: typed });
export type PasswordChange = z.infer<typeof passwordChange>;

/** The longest name of a person. */
export const PERSON_MAX = 60;
export const nameChange = z.strictObject({ name: requiredLine(PERSON_MAX) });

export const loginChoice = z.strictObject({ id: z.string().min(1).max(64) });
