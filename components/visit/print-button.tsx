'use client';

import { Button } from '@/components/ui/button';

/** Opens the browser's print dialog; without script it is not there, and the browser's own menu is. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button icon="printer" className="needs-script" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
