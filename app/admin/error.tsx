'use client';

import { AdminBroken, type BrokenProps } from '@/components/admin/broken';

/** Where the sign-in page, or the frame around the others, failed. */
export default function AdminError(props: BrokenProps) {
  return (
    <main id="main" className="wrap pt-6">
      <AdminBroken {...props} />
    </main>
  );
}
