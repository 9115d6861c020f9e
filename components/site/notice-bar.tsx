import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { Dismiss } from './dismiss';

const looks: Record<'info' | 'warn', { className: string; icon: IconName }> = {
  info: { className: 'bar', icon: 'info' },
  warn: { className: 'bar note-warn', icon: 'triangle-alert' },
};

/**
 * A page-wide notice. Without script it stands; with script it can be closed and stays closed. While it
 * stands, `--news` or `--sample` is 1 for the page, which may make room for it.
 */
export function NoticeBar({
  place,
  id,
  tone,
  dismissLabel,
  children,
}: {
  place: 'news' | 'sample';
  /** Remembered when it is closed: letters, digits and hyphens, another one for another text. */
  id: string;
  tone: 'info' | 'warn';
  dismissLabel: string;
  children: ReactNode;
}) {
  const { className, icon } = looks[tone];
  return (
    <div id={`notice-${id}`} className={className}>
      <style>{`:root[data-dismissed~='${id}'] #notice-${id}{display:none}:root:not([data-dismissed~='${id}']){--${place}:1}`}</style>
      <Icon name={icon} />
      <div>{children}</div>
      <Dismiss id={id} label={dismissLabel} />
    </div>
  );
}
