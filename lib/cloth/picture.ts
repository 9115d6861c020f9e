import { seedOf } from './dice';
import { fairCloth } from './fair-cloth';
import { isColorToken, parseClothFile } from './file';
import { motifCloth, weave } from './weave';

type Booth = { number: number; token: string };

/** Name of a category's own cloth without its ending, as in /cloth/motif-cat-reed.svg. */
export const motifFile = (token: string) => `motif-${token}`;

/** Name of the whole fair's cloth: another one as soon as a booth comes, goes or changes its category. */
export function fairFile(booths: readonly Booth[]): string {
  const woven = booths.map(({ number, token }) => `${number}-${token}`).join(' ');
  return `fair-${seedOf(woven).toString(16).padStart(8, '0')}`;
}

/** Whether a name has the form that `fairFile` gives. */
export const isFairFile = (name: string) => /^fair-[0-9a-f]{8}$/.test(name);

/**
 * The picture that a file name under /cloth/ stands for, without its ending: the cloth of a booth, or the motif
 * of a category. Null where nothing here could have written the name.
 */
export function clothPicture(name: string): string | null {
  const booth = parseClothFile(name);
  if (booth) return weave(booth.number, booth.token);
  const [, token] = /^motif-(.+)$/.exec(name) ?? [];
  if (!token || !isColorToken(token)) return null;
  return motifCloth(token);
}

/** The cloth of the whole fair under its name, for `fairFile`'s booths in the order of their numbers. */
export const fairPicture = (booths: readonly Booth[]) => ({
  name: fairFile(booths),
  svg: fairCloth(booths),
});
