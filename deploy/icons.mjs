// Makes public/icons-<hash8>.svg and two lists in components/ui/ from lucide-static. Run after changing the
// list: node deploy/icons.mjs. Both results are committed, so install and build need neither it nor lucide.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lucide = `${root}node_modules/lucide-static/`;

// Named for what they mean; drawn for left to right and turned with the reading direction (icon.tsx).
const turning = {
  forward: 'arrow-right',
  back: 'arrow-left',
  next: 'chevron-right',
  previous: 'chevron-left',
  'log-out': 'log-out',
  'log-in': 'log-in',
};

const plain = `
  house store map map-pin calendar-days calendar-plus calendar-x calendar-clock bookmark search
  sliders-horizontal navigation route share-2 qr-code printer phone smartphone at-sign mail truck clock check x ban
  triangle-alert circle-alert circle-check circle-x circle-question-mark info star flag
  cloud-rain umbrella wifi-off accessibility toilet moon-star cross droplets utensils armchair
  circle-parking bus mic-vocal door-open fence tent trees hand credit-card scissors
  pencil plus minus trash-2 undo-2 redo-2 save copy link download upload file-text eye eye-off archive
  arrow-up arrow-down arrow-left-right chevron-down chevron-up grip-vertical external-link menu list
  sun moon sun-moon languages globe rss megaphone message-square send image image-off
  layout-dashboard package tag tags settings key-round shield-check monitor history rotate-ccw refresh-cw
  git-compare-arrows user-round user-check circle-user-round users spell-check factory hammer wrench
  music trophy baby presentation sparkles
  cookie wheat milk shirt shopping-basket cooking-pot plug-zap footprints
`
  .trim()
  .split(/\s+/);

const drawings = [...plain.map((name) => [name, name]), ...Object.entries(turning)];
const symbols = drawings.map(([name, file]) => {
  const svg = readFileSync(`${lucide}icons/${file}.svg`, 'utf8');
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  const tight = body.replace(/\s+/g, ' ').replace(/ ?\/> ?/g, '/>');
  return `<symbol id="${name}" viewBox="0 0 24 24">${tight.trim()}</symbol>`;
});
const sprite = `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC: icons-license.txt -->\n${symbols.join('\n')}\n</svg>\n`;
const hash = createHash('sha256').update(sprite).digest('hex').slice(0, 8);

for (const old of readdirSync(`${root}public`)) {
  if (/^icons-[0-9a-f]{8}\.svg$/.test(old)) rmSync(`${root}public/${old}`);
}
writeFileSync(`${root}public/icons-${hash}.svg`, sprite);
copyFileSync(`${lucide}LICENSE`, `${root}public/icons-license.txt`);

const quoted = (names) => names.map((name) => `'${name}'`);
writeFileSync(
  `${root}components/ui/icon-sprite.ts`,
  `// Written by deploy/icons.mjs.
export const ICON_SPRITE = '/icons-${hash}.svg';

/** Turned with the reading direction: forward is to the left in Persian. */
export const TURNING_ICONS = [${quoted(Object.keys(turning)).join(', ')}] as const;
`,
);
writeFileSync(
  `${root}components/ui/icon-names.ts`,
  `// Written by deploy/icons.mjs. Apart from icon.tsx, so that the list is not sent to browsers.
import { TURNING_ICONS } from './icon-sprite';

export const PLAIN_ICONS = [
  ${quoted(plain).join(',\n  ')},
] as const;

export type IconName = (typeof PLAIN_ICONS)[number] | (typeof TURNING_ICONS)[number];

const known: ReadonlySet<string> = new Set([...PLAIN_ICONS, ...TURNING_ICONS]);

/** Says whether a name that came from data (a category's icon) is in the sprite. */
export const isIconName = (name: string): name is IconName => known.has(name);
`,
);
console.log(`icons-${hash}.svg: ${sprite.length} bytes, ${drawings.length} icons`);
