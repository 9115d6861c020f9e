'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as booths from './mutations';
import { boothForm, newBooth } from './schema';

export async function createBooth(_: unknown, form: FormData) {
  return submit('booth.edit', newBooth, booths.createBooth, form);
}

export async function saveBooth(_: unknown, form: FormData) {
  return submit('booth.edit', boothForm, booths.updateBooth, form);
}

export async function publishBooth(_: unknown, form: FormData) {
  return submit('booth.edit', targetForm, booths.publishBooth, form);
}

export async function unpublishBooth(_: unknown, form: FormData) {
  return submit('booth.edit', targetForm, booths.unpublishBooth, form);
}

export async function removeBooth(_: unknown, form: FormData) {
  return submit('booth.edit', targetForm, booths.removeBooth, form);
}

export async function restoreBooth(_: unknown, form: FormData) {
  return submit('booth.edit', targetForm, booths.restoreBooth, form);
}
