import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

export type Tone = 'info' | 'ok' | 'warn' | 'bad';

const tones: Record<Tone, string> = {
  info: '',
  ok: 'note-ok',
  warn: 'note-warn',
  bad: 'note-bad',
};
const icons: Record<Tone, IconName> = {
  info: 'info',
  ok: 'circle-check',
  warn: 'triangle-alert',
  bad: 'circle-x',
};

/**
 * What happened and the way out. `bad` interrupts a screen reader (role alert), `ok` waits its turn (status),
 * `info` and `warn` are read in place; `role` overrides. The title is no heading: it may stand at any depth. `wide` is the bar under the header.
 */
export function Notice({
  tone = 'info',
  title,
  icon = icons[tone],
  role = tone === 'bad' ? 'alert' : tone === 'ok' ? 'status' : undefined,
  wide = false,
  className = '',
  children,
}: {
  tone?: Tone;
  title?: string;
  icon?: IconName;
  role?: 'alert' | 'status' | 'note';
  wide?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`${wide ? 'bar' : 'note'} ${tones[tone]} ${className}`.trim()} role={role}>
      <Icon name={icon} />
      <div>
        {title && <p className="text-fs-3 font-bold">{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
