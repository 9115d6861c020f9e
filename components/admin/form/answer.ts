import type { Told } from '@/lib/forms/told';

/** What every saving action answers with. */
export type Saved = { id: number; version: number; key: string };
export type SaveAction = (before: null, form: FormData) => Promise<Told<Saved>>;

/** A told result, or why none came. */
export type Answer = Told<Saved> | { ok: false; reason: 'offline' };

/**
 * Calls a server action from an event handler, so that a refusal (401 and 403 come as thrown interrupts)
 * or a broken connection reaches the form as a value and nothing typed is lost.
 */
export async function ask(action: SaveAction, form: FormData): Promise<Answer> {
  try {
    return await action(null, form);
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
    if (digest.endsWith(';401')) return { ok: false, reason: 'unauthenticated' };
    if (digest.endsWith(';403')) return { ok: false, reason: 'forbidden' };
    if (digest.startsWith('NEXT_')) throw error;
    return { ok: false, reason: 'offline' };
  }
}
