/**
 * Forms that hold text which is not saved. Pages that one has left are kept in the document, out of sight,
 * and what was typed in them with it (`Activity`): their effects have ended, so this list stands outside them.
 */
const unsaved = new Set<HTMLFormElement>();

/** Makes the browser ask before it leaves the document: by a reload, another address or language. */
function warn(event: BeforeUnloadEvent) {
  if ([...unsaved].some((form) => form.isConnected)) event.preventDefault();
}

/** Notes whether a form holds text that leaving the document would lose. */
export function noteUnsaved(form: HTMLFormElement | null, isUnsaved: boolean): void {
  if (!form) return;
  if (isUnsaved) unsaved.add(form);
  else unsaved.delete(form);
  for (const one of unsaved) if (!one.isConnected) unsaved.delete(one);
  // A page that listens is kept out of the browser's cache of pages that one comes back to.
  if (unsaved.size > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
}
