'use client';

import { AdminBroken, type BrokenProps } from '@/components/admin/broken';

/** Where one page failed: the sections stay within reach. */
export default function DeskError(props: BrokenProps) {
  return <AdminBroken {...props} />;
}
