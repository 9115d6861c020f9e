'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as categories from './mutations';
import { categoryForm, newCategory } from './schema';

export async function createCategory(_: unknown, form: FormData) {
  return submit('category.edit', newCategory, categories.createCategory, form);
}

export async function saveCategory(_: unknown, form: FormData) {
  return submit('category.edit', categoryForm, categories.updateCategory, form);
}

export async function publishCategory(_: unknown, form: FormData) {
  return submit('category.edit', targetForm, categories.publishCategory, form);
}

export async function unpublishCategory(_: unknown, form: FormData) {
  return submit('category.edit', targetForm, categories.unpublishCategory, form);
}

export async function removeCategory(_: unknown, form: FormData) {
  return submit('category.edit', targetForm, categories.removeCategory, form);
}

export async function restoreCategory(_: unknown, form: FormData) {
  return submit('category.edit', targetForm, categories.restoreCategory, form);
}
