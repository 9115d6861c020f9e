/**
 * Address of the one font file, for `<link rel="preload" as="font" type="font/woff2" crossOrigin="">`.
 * The same name stands in app/font.css; deploy/subset-font.py makes the file.
 */
export const FONT_URL = '/fonts/vazirmatn-ed70a6d4.woff2';
