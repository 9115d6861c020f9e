import type { Route } from 'next';
import { Link } from './link';
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

/** main: one in a view. plain: the rest. quiet: beside others. danger: removes something. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

// Written out in full: Tailwind keeps only classes it can read in the source.
const looks: Record<ButtonLook, string> = {
  main: 'btn btn-main',
  plain: 'btn',
  quiet: 'btn btn-quiet',
  danger: 'btn btn-danger',
};

/** Classes of a button, for elements these components do not cover (`<a download>`, `<summary>`). */
export function buttonClass(look: ButtonLook = 'plain', more = '') {
  return more ? `${looks[look]} ${more}` : looks[look];
}

type Face = { look?: ButtonLook; icon?: IconName; children: ReactNode };

/** A button that does something. `type` is `button` unless given; forms send with SubmitButton. */
export function Button({
  look,
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: Face & ComponentProps<'button'>) {
  return (
    <button type={type} className={buttonClass(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button and goes somewhere on this site. */
export function LinkButton({
  look,
  icon,
  className,
  children,
  href,
  ...rest
}: Face & { href: Route; className?: string } & Pick<
    ComponentProps<'a'>,
    'id' | 'lang' | 'hrefLang' | 'aria-current' | 'aria-describedby' | 'onClick'
  >) {
  return (
    <Link href={href} className={buttonClass(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
