'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as products from './mutations';
import { productForm, newProduct } from './schema';

export async function createProduct(_: unknown, form: FormData) {
  return submit('product.edit', newProduct, products.createProduct, form);
}

export async function saveProduct(_: unknown, form: FormData) {
  return submit('product.edit', productForm, products.updateProduct, form);
}

export async function publishProduct(_: unknown, form: FormData) {
  return submit('product.edit', targetForm, products.publishProduct, form);
}

export async function unpublishProduct(_: unknown, form: FormData) {
  return submit('product.edit', targetForm, products.unpublishProduct, form);
}

export async function removeProduct(_: unknown, form: FormData) {
  return submit('product.edit', targetForm, products.removeProduct, form);
}

export async function restoreProduct(_: unknown, form: FormData) {
  return submit('product.edit', targetForm, products.restoreProduct, form);
}
