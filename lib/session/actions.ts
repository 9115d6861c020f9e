'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as sessions from './mutations';
import { sessionForm, newSession } from './schema';

export async function createSession(_: unknown, form: FormData) {
  return submit('session.edit', newSession, sessions.createSession, form);
}

export async function saveSession(_: unknown, form: FormData) {
  return submit('session.edit', sessionForm, sessions.updateSession, form);
}

export async function publishSession(_: unknown, form: FormData) {
  return submit('session.edit', targetForm, sessions.publishSession, form);
}

export async function unpublishSession(_: unknown, form: FormData) {
  return submit('session.edit', targetForm, sessions.unpublishSession, form);
}

export async function removeSession(_: unknown, form: FormData) {
  return submit('session.edit', targetForm, sessions.removeSession, form);
}

export async function restoreSession(_: unknown, form: FormData) {
  return submit('session.edit', targetForm, sessions.restoreSession, form);
}
