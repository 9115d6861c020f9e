import 'server-only';
import { randomBytes } from 'node:crypto';
import type { FieldSentences } from '@/lib/forms/told';
import type { Typed } from './receive';

/** A form that was refused, for the page that shows it again. */
export type Again = { typed: Typed; fields: FieldSentences };

/** So many wait at most: each is taken within the request that left it. */
const MOST = 100;

// On globalThis: Next bundles this module for the route handler and for the page.
const holder: typeof globalThis & { fairAgain?: Map<string, Again> } = globalThis;
const waiting = () => (holder.fairAgain ??= new Map());

/** Leaves what was typed for a page of this very process, which is asked for at once. @returns a ticket for it */
export function leaveForPage(again: Again): string {
  const kept = waiting();
  const [oldest] = kept.keys();
  if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
  const ticket = randomBytes(18).toString('base64url');
  kept.set(ticket, again);
  return ticket;
}

/** What a ticket stands for, once. */
export function takeForPage(ticket: unknown): Again | null {
  if (typeof ticket !== 'string') return null;
  const again = waiting().get(ticket) ?? null;
  waiting().delete(ticket);
  return again;
}
