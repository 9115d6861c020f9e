import type { Actor, Role } from './actor';

/** Whom a permission can be given to; `visitor` is everybody, signed in or not. */
type Holder = Role | 'visitor';

/** Everything that can be asked for, as `<thing>.<verb>`. The authorisation matrix is made from this list. */
export const PERMISSIONS = {
  'edition.edit': ['owner', 'organizer'],
  'category.edit': ['owner', 'organizer'],
  'producer.edit': ['owner', 'organizer'],
  'booth.edit': ['owner', 'organizer'],
  'landmark.edit': ['owner', 'organizer'],
  'product.edit': ['owner', 'organizer'],
  'session.edit': ['owner', 'organizer'],
  'announcement.edit': ['owner', 'organizer'],
  'inquiry.send': ['visitor'],
  'inquiry.edit': ['owner', 'organizer'],
  'admin.read': ['owner', 'organizer'],
  'account.own': ['owner', 'organizer'],
  'account.manage': ['owner'],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Fails closed: nobody, an unknown role and an unknown permission get no. The command line owns the machine. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return true;
  const holders: readonly Holder[] | undefined = PERMISSIONS[permission];
  if (holders?.includes('visitor')) return true;
  return actor.kind === 'account' && (holders?.includes(actor.role) ?? false);
}

export type Allowed = { id?: { in: number[] } };

/**
 * The condition that goes into the `where` of whatever an actor reads or changes behind sign-in.
 * Nobody's rows for whoever may not: the statement then finds nothing, whatever the caller forgot.
 */
export const allowed = (actor: Actor, permission: Permission): Allowed =>
  may(actor, permission) ? {} : { id: { in: [] } };

/** Why a refused actor was refused: 401 for nobody, 403 for someone else. */
export const refusal = (actor: Actor): 'unauthenticated' | 'forbidden' =>
  actor.kind === 'visitor' ? 'unauthenticated' : 'forbidden';
