import type { IconName } from './icon-names';
import { ICON_SPRITE, TURNING_ICONS } from './icon-sprite';

export type IconSize = 's' | 'm' | 'l';

const sizes: Record<IconSize, string> = { s: 'icon icon-s', m: 'icon', l: 'icon icon-l' };
const turning: ReadonlySet<string> = new Set(TURNING_ICONS);

/** Address for a `<use>` inside another drawing, such as the plan. */
export const iconHref = (name: IconName) => `${ICON_SPRITE}#${name}`;

/** 20 px line icon in the text's colour (s: 17 px for tags, l: 28 px). Decoration: the words stand beside it. */
export function Icon({
  name,
  size = 'm',
  className = '',
}: {
  name: IconName;
  size?: IconSize;
  className?: string;
}) {
  const turned = turning.has(name) ? 'icon-turn' : '';
  return (
    <svg className={`${sizes[size]} ${turned} ${className}`.trim()} aria-hidden="true">
      <use href={iconHref(name)} />
    </svg>
  );
}
