import type { Route } from 'next';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { Alternate } from './alternate';

type Props = {
  format: Parameters<typeof Alternate>[0]['format'];
  href: Route;
  label: string;
  icon?: IconName;
  /** Whether the head says it too; not where every page's head already does. */
  inHead?: boolean;
};

/** A link to what a page shows in another format, for people and in the head. No page: nothing to fetch ahead. */
export const FileLink = ({ format, href, label, icon = 'download', inHead = true }: Props) => (
  <>
    {inHead && <Alternate format={format} href={href} title={label} />}
    <a href={href} className="more whitespace-normal print:hidden">
      <Icon name={icon} />
      {label}
    </a>
  </>
);
