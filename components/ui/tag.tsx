import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

export type TagTone = 'live' | 'ok' | 'warn' | 'bad' | 'info';

const tones: Record<TagTone, string> = {
  live: 'tag tag-live',
  ok: 'tag tag-ok',
  warn: 'tag tag-warn',
  bad: 'tag tag-bad',
  info: 'tag tag-info',
};

/** A state in words. Every tone but none carries an icon, so that colour is never alone; `live` is a filled one. */
export function Tag(
  props: { children: ReactNode } & (
    | { tone?: undefined; icon?: IconName }
    | { tone: 'live'; icon?: IconName }
    | { tone: Exclude<TagTone, 'live'>; icon: IconName }
  ),
) {
  return (
    <span className={props.tone ? tones[props.tone] : 'tag'}>
      {props.icon && <Icon name={props.icon} size="s" />}
      {props.children}
    </span>
  );
}
