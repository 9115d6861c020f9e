import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import { given } from '@/lib/forms/given';
import { producerListing } from './listing';
import type { ProducerData } from './schema';

/** A new producer is a draft. */
export const createProducer = (actor: Actor, data: ProducerData) =>
  createListing(actor, producerListing, data);
/** An address that the producer leaves answers 308 from then on. */
export const updateProducer = (
  actor: Actor,
  { id, version, slug, ...data }: Target & ProducerData,
) => editListing(actor, producerListing, { id, version }, { ...data, ...given({ slug }) });

export const publishProducer = (actor: Actor, producer: Target) =>
  moveListing(actor, producerListing, producer, 'publish');
export const unpublishProducer = (actor: Actor, producer: Target) =>
  moveListing(actor, producerListing, producer, 'unpublish');
/** Refused while the producer has a booth in the current edition, or products. */
export const removeProducer = (actor: Actor, producer: Target) =>
  moveListing(actor, producerListing, producer, 'remove');
export const restoreProducer = (actor: Actor, producer: Target) =>
  moveListing(actor, producerListing, producer, 'restore');
