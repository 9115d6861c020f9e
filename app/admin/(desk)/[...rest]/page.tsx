import { pageTitle } from '@/components/admin/page-title';
import { AdminMissing } from '@/components/admin/missing';
import { signedIn } from '@/lib/auth/signed-in';
import { paths } from '@/lib/paths';

export const generateMetadata = () => pageTitle(({ admin }) => admin.missing);

/** An admin address that no page has. */
export default async function UnknownAdminPage() {
  await signedIn(paths.admin.home());
  return <AdminMissing />;
}
