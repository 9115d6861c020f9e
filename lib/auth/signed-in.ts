import 'server-only';
import { redirect } from 'next/navigation';
import { paths } from '@/lib/paths';
import type { Actor } from './actor';
import { currentActor } from './login';
import { may } from './policy';

/**
 * Who opens an admin page. Nobody is led to the sign-in and back to `path` afterwards. It is a courtesy:
 * what protects the data is that every query takes the actor and finds nothing for whoever may not.
 */
export async function signedIn(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (!may(actor, 'admin.read')) redirect(paths.admin.signIn(path));
  return actor;
}
