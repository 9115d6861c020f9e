import type { Route } from 'next';
import { Link } from './link';
import { Icon } from './icon';

export type Crumb = { label: string; href?: Route; lang?: string };

/** Where the page lies. The last crumb is the page itself and needs no href. */
export function Breadcrumb({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ol className="crumbs">
        {items.map((item, index) => (
          <li key={item.href ?? item.label} lang={item.lang}>
            {index > 0 && <Icon name="next" size="s" />}
            {item.href ? (
              <Link href={item.href}>
                <bdi>{item.label}</bdi>
              </Link>
            ) : (
              <bdi aria-current="page">{item.label}</bdi>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
