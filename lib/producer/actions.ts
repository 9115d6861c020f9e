'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as producers from './mutations';
import { producerForm, newProducer } from './schema';

export async function createProducer(_: unknown, form: FormData) {
  return submit('producer.edit', newProducer, producers.createProducer, form);
}

export async function saveProducer(_: unknown, form: FormData) {
  return submit('producer.edit', producerForm, producers.updateProducer, form);
}

export async function publishProducer(_: unknown, form: FormData) {
  return submit('producer.edit', targetForm, producers.publishProducer, form);
}

export async function unpublishProducer(_: unknown, form: FormData) {
  return submit('producer.edit', targetForm, producers.unpublishProducer, form);
}

export async function removeProducer(_: unknown, form: FormData) {
  return submit('producer.edit', targetForm, producers.removeProducer, form);
}

export async function restoreProducer(_: unknown, form: FormData) {
  return submit('producer.edit', targetForm, producers.restoreProducer, form);
}
