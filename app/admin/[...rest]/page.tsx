import { AdminMissing } from '@/components/admin/missing';

/** An admin address that no page has. */
export default function UnknownAdminPage() {
  return <AdminMissing />;
}
