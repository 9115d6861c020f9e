/** A page as the server answers it: its address, its text and the policy that its scripts run under. */
export type Answered = { path: string; html: string; policy: string };

/** Grows when the shape below changes; public/sw.js reads it. */
export const PACK_FORMAT = 1;

/**
 * Many pages in one file. They share most of their text, so each piece of it stands here once, in the order of
 * its first use; a page is runs of them, `[first, count, first, count, …]`, and so is its policy. Put together
 * again, the pages are the server's to the byte.
 */
export type Pack = {
  format: typeof PACK_FORMAT;
  /** What every page is sent with besides its policy. */
  headers: Record<string, string>;
  pieces: string[];
  pages: Record<string, { html: number[]; policy: number[] }>;
  /** Addresses of what the pages load: scripts, the font, drawings. */
  files: string[];
};

/** Where a page's text is cut: before a tag, and inside Next's data before an element and after a line. */
const CUTS = /(?=<)|(?=\[\\"\$)|(?<=\\n)/;
const POLICY_CUTS = /(?<= )/;

/** Puts pages together that were cut by `pack`. The worker does the same (public/sw.js). */
export const unpacked = ({ pieces }: Pack, runs: readonly number[]): string => {
  let text = '';
  for (let i = 0; i < runs.length; i += 2) {
    const first = runs[i] ?? 0;
    text += pieces.slice(first, first + (runs[i + 1] ?? 0)).join('');
  }
  return text;
};

/** Packs pages and names the files that they load. */
export function pack(
  answers: readonly Answered[],
  headers: Record<string, string>,
  files: string[],
): Pack {
  const places = new Map<string, number>();
  const runsOf = (text: string, cuts: RegExp) => {
    const runs: number[] = [];
    for (const piece of text.split(cuts)) {
      const place = places.get(piece) ?? places.size;
      places.set(piece, place);
      const [first, count] = runs.slice(-2);
      if (first !== undefined && count !== undefined && first + count === place) {
        runs[runs.length - 1] = count + 1;
      } else runs.push(place, 1);
    }
    return runs;
  };
  const pages = Object.fromEntries(
    answers.map(({ path, html, policy }) => [
      path,
      { html: runsOf(html, CUTS), policy: runsOf(policy, POLICY_CUTS) },
    ]),
  );
  return { format: PACK_FORMAT, headers, pieces: [...places.keys()], pages, files };
}
