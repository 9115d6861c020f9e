'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as landmarks from './mutations';
import { landmarkForm, newLandmark } from './schema';

export async function createLandmark(_: unknown, form: FormData) {
  return submit('landmark.edit', newLandmark, landmarks.createLandmark, form);
}

export async function saveLandmark(_: unknown, form: FormData) {
  return submit('landmark.edit', landmarkForm, landmarks.updateLandmark, form);
}

export async function publishLandmark(_: unknown, form: FormData) {
  return submit('landmark.edit', targetForm, landmarks.publishLandmark, form);
}

export async function unpublishLandmark(_: unknown, form: FormData) {
  return submit('landmark.edit', targetForm, landmarks.unpublishLandmark, form);
}

export async function removeLandmark(_: unknown, form: FormData) {
  return submit('landmark.edit', targetForm, landmarks.removeLandmark, form);
}

export async function restoreLandmark(_: unknown, form: FormData) {
  return submit('landmark.edit', targetForm, landmarks.restoreLandmark, form);
}
