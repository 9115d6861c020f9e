import { z } from 'zod';

/** Longer than any identifier or password that could be right, so that those are refused as wrong. */
const TYPED_MAX = 200;

/** What the sign-in form sends. A password keeps its spaces. */
export const signInForm = z.strictObject({
  identifier: z.string().trim().min(1).max(TYPED_MAX),
  password: z.string().min(1).max(TYPED_MAX),
  stay: z.literal('true').optional(),
  next: z.string().max(2000).optional(),
});
