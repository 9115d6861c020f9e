/** What a document loads from the site that is named for its content: it never changes under its name. */
const IMMUTABLE =
  /\/(?:_next\/static\/[\w./~-]+\.(?:js|css)|fonts\/[\w.-]+\.woff2|icons-\w+\.svg|cloth\/[\w.-]+\.svg|walks\/[\w-]+\.json)/g;
/** A chunk that a script asks for later, as Turbopack writes it in the script. */
const LATER = /static\/chunks\/[\w.~-]+\.js/g;

const later = (text: string) => (text.match(LATER) ?? []).map((name) => `/_next/${name}`);

/**
 * Addresses of all that pages need to be whole without a network: what their text names, and what their scripts ask
 * for later.
 * @param readScript gives a script's text by its address; empty where there is none
 */
export async function filesOf(
  pages: readonly string[],
  readScript: (address: string) => Promise<string>,
): Promise<string[]> {
  const found = new Set(
    pages.flatMap((html) => [...(html.match(IMMUTABLE) ?? []), ...later(html)]),
  );
  // What is found on the way is looked at too: a set gives what is added to it while it is walked.
  for (const address of found) {
    if (!address.endsWith('.js')) continue;
    for (const next of later(await readScript(address))) found.add(next);
  }
  return [...found].sort();
}
