import { Link } from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';
import type { Dashboard, Unfinished } from '@/lib/dashboard/queries';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';

const { section } = paths.admin;

/** The list that shows just these rows. */
const where = ({ list, what }: Unfinished) =>
  section(list, what === 'draft' ? { state: what } : { unfinished: what });

type Props = {
  locale: Locale;
  /** Messages that nobody has opened. */
  messages: number;
} & Pick<Dashboard, 'counts' | 'unfinished'>;

/** How many of what there is, and what is left to do. */
export function UnfinishedList({ locale, messages, counts, unfinished }: Props) {
  const { dashboard: words, nav } = dictionary(locale).admin;
  const left: Record<string, Record<string, string>> = words.left;
  const sizes = [
    { label: nav.booths, count: counts.booths, href: section('booths') },
    { label: nav.producers, count: counts.producers, href: section('producers') },
    { label: nav.products, count: counts.products, href: section('products') },
    { label: nav.schedule, count: counts.sessions, href: section('schedule') },
  ];
  return (
    <section className="panel">
      <h2 className="mb-3 text-fs-4">{words.counts}</h2>
      <ul className="mb-5 flex flex-wrap gap-x-6 gap-y-2">
        {sizes.map(({ label, count, href }) => (
          <li key={href}>
            <span className="text-fs-5 font-black">{number(locale, count)}</span>{' '}
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
      <h2 className="mb-3 text-fs-4">{words.unfinished}</h2>
      {unfinished.length === 0 && messages === 0 ? (
        <p className="flex items-center gap-2">
          <Icon name="circle-check" />
          {words.nothingUnfinished}
        </p>
      ) : (
        <ul className="lines">
          {messages > 0 && (
            <li className="flex items-baseline gap-3 py-2">
              <span className="min-w-8 font-black">{number(locale, messages)}</span>
              <Link href={section('inbox')}>{words.messages}</Link>
            </li>
          )}
          {unfinished.map((one) => (
            <li key={where(one)} className="flex items-baseline gap-3 py-2">
              <span className="min-w-8 font-black">{number(locale, one.count)}</span>
              <Link href={where(one)}>{left[one.list]?.[one.what]}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
