import type { Route } from 'next';
import { Link } from './link';
import type { ComponentProps } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

type Face = { icon: IconName; label: string; sewn?: boolean };

const iconButtonClass = (sewn: boolean, more = '') =>
  `${sewn ? 'icon-btn icon-btn-sewn' : 'icon-btn'} ${more}`.trimEnd();

/** 44 px square with an icon; `label` is its name. `sewn` where it lies on cloth. */
export function IconButton({
  icon,
  label,
  sewn = false,
  className,
  type = 'button',
  ...rest
}: Face & Omit<ComponentProps<'button'>, 'children'>) {
  return (
    <button
      type={type}
      className={iconButtonClass(sewn, className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The same as a link within the site. */
export function IconLink({
  icon,
  label,
  sewn = false,
  className,
  href,
}: Face & { href: Route; className?: string }) {
  return (
    <Link href={href} className={iconButtonClass(sewn, className)} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  );
}
