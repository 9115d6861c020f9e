'use server';

import { submit } from '@/lib/change/submit';
import * as editions from './mutations';
import { editionForm } from './schema';

export async function saveEdition(_: unknown, form: FormData) {
  return submit('edition.edit', editionForm, editions.updateEdition, form);
}
