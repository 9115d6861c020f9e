import type { ReactNode } from 'react';
import { NoEdition } from '@/components/admin/no-edition';
import { signedIn } from '@/lib/auth/signed-in';
import { siteEdition } from '@/lib/edition/cached';

/** Around the pages that only make sense with an edition: while there is none, how the first one is made. */
export default async function FairLayout({ children }: { children: ReactNode }) {
  if (await siteEdition()) return children;
  await signedIn('/admin');
  return <NoEdition />;
}
