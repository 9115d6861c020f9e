/** The slug in a part of an address as it arrives, or none where the part cannot be decoded. */
export function slugOf(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
