import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { editListing } from '@/lib/change/change';
import { editionListing } from './listing';
import type { EditionInput } from './schema';

/**
 * Saves the current edition's settings. Words that the form did not send stay; sample data stops being
 * called so once an organiser says so, and is not called so again.
 */
export const updateEdition = (actor: Actor, { id, version, data, notSample }: EditionInput) =>
  editListing(actor, editionListing, { id, version }, async (tx) => {
    const [before] = await editionListing.findMany(tx, [id]);
    if (!before) return { ok: false, reason: 'missing' };
    const sent = new Set(data.texts.map(({ key }) => key));
    const kept = before.texts.filter(({ key }) => !sent.has(key));
    const texts = [...kept, ...data.texts].map(({ key, fa, en }) => ({ key, fa, en }));
    return { ok: true, data: { ...data, texts, sample: before.sample && !notSample } };
  });
