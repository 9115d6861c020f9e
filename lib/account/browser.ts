const BROWSERS = [
  ['samsung', /SamsungBrowser\//],
  ['edge', /Edg(?:e|A|iOS)?\//],
  ['opera', /OPR\/|OPX\//],
  ['firefox', /Firefox\/|FxiOS\//],
  ['chrome', /Chrome\/|CriOS\//],
  ['safari', /Version\/[0-9.]+ (?:Mobile\/\w+ )?Safari\//],
] as const;

const SYSTEMS = [
  ['android', /Android/],
  ['iphone', /iPhone|iPod/],
  ['ipad', /iPad/],
  ['windows', /Windows/],
  ['mac', /Macintosh|Mac OS X/],
  ['linux', /Linux|CrOS/],
] as const;

export type BrowserName = (typeof BROWSERS)[number][0] | 'unknown';
export type SystemName = (typeof SYSTEMS)[number][0] | 'unknown';

const nameIn = <Name extends string>(
  list: readonly (readonly [Name, RegExp])[],
  text: string,
): Name | 'unknown' => list.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';

/** What kind of browser on what kind of device a User-Agent says it is; as good as such a claim can be. */
export const browserOf = (userAgent: string): { browser: BrowserName; system: SystemName } => ({
  browser: nameIn(BROWSERS, userAgent),
  system: nameIn(SYSTEMS, userAgent),
});
