'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './icon-button';

/**
 * Native modal dialog: the browser traps the focus, Esc closes it, focus returns to where it was. Centred on a
 * desk, rising from the bottom on a phone. `onClose` is told of every way of closing.
 */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  footer,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onClose={onClose}
      closedby="any"
    >
      <header>
        <h2 id={heading} className="text-fs-4">
          {title}
        </h2>
        <IconButton icon="x" label={closeLabel} onClick={() => dialog.current?.close()} />
      </header>
      <div className="px-gutter py-4">{children}</div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}
