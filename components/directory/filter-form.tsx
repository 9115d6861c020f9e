'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { rememberPlace, returnToPlace } from './filter-place';

const WIDE = '(width >= 62rem)';

/**
 * A plain form that asks for the list anew. With script a tick beside the list applies at once, with the focus and
 * the page where they were; in the sheet of a phone ticks gather until they are sent. Nothing empty is sent, so
 * that addresses can be read.
 */
export function FilterForm({ action, children }: { action: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    returnToPlace();
    const sheet = form.current?.parentElement;
    if (!sheet) return undefined;
    const isOpen = () => sheet.matches(':popover-open');
    const opened = () => isOpen() && sheet.querySelector('h2')?.focus();
    // Whoever tabs out of the sheet is not left behind it.
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !sheet.contains(relatedTarget) && isOpen())
        sheet.hidePopover();
    };
    sheet.addEventListener('toggle', opened);
    sheet.addEventListener('focusout', left);
    return () => {
      sheet.removeEventListener('toggle', opened);
      sheet.removeEventListener('focusout', left);
    };
  }, []);
  return (
    <form
      ref={form}
      action={action}
      autoComplete="off"
      onChange={({ target, currentTarget }) => {
        const isTick = target instanceof HTMLInputElement && target.type === 'checkbox';
        if (!isTick || !matchMedia(WIDE).matches) return;
        rememberPlace(target.id);
        currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const filled = [...new FormData(event.currentTarget)].flatMap(([key, value]) =>
          typeof value === 'string' && value.trim() ? [[key, value]] : [],
        );
        const query = filled.length > 0 ? `?${new URLSearchParams(filled)}` : '';
        location.assign(new URL(action, location.href).pathname + query);
      }}
    >
      {children}
    </form>
  );
}
