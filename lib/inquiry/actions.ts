'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as inquiries from './answering';
import { answerForm, assignForm } from './schema';

export async function answerMessage(_: unknown, form: FormData) {
  return submit('inquiry.edit', answerForm, inquiries.answerInquiry, form);
}

export async function assignMessage(_: unknown, form: FormData) {
  return submit('inquiry.edit', assignForm, inquiries.assignInquiry, form);
}

export async function closeMessage(_: unknown, form: FormData) {
  return submit('inquiry.edit', targetForm, inquiries.closeInquiry, form);
}

export async function markMessageSpam(_: unknown, form: FormData) {
  return submit('inquiry.edit', targetForm, inquiries.markSpam, form);
}

export async function reopenMessage(_: unknown, form: FormData) {
  return submit('inquiry.edit', targetForm, inquiries.reopenInquiry, form);
}
