import { filled } from '@/components/admin/form/words';
import { ChipLink } from '@/components/ui/chip';
import { inboxParams, type InboxQuery } from '@/lib/inquiry/inbox-filter';
import type { InquiryStatus } from '@/lib/inquiry/rules';
import { INQUIRY_KINDS } from '@/lib/inquiry/schema';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';

type Props = { locale: Locale; query: InboxQuery; counts: Record<InquiryStatus, number> };

/** Which messages are shown: by state with how many there are, by kind, one's own. Plain links. */
export function InboxFilters({ locale, query, counts }: Props) {
  const words = dictionary(locale).inbox;
  const to = (changes: Partial<InboxQuery>) =>
    paths.admin.section('inbox', inboxParams({ ...query, after: undefined, ...changes }));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = [
    { status: 'open', label: words.open, count: counts.new + counts.read },
    { status: 'answered', label: words.statuses.answered, count: counts.answered },
    { status: 'closed', label: words.statuses.closed, count: counts.closed },
    { status: 'spam', label: words.statuses.spam, count: counts.spam },
    { status: 'all', label: words.all, count: all },
  ] as const;
  return (
    <nav className="mb-4 flex flex-wrap gap-2" aria-label={words.filters}>
      {states.map(({ status, label, count }) => (
        <ChipLink key={status} href={to({ status })} on={query.status === status}>
          {filled(words.withCount, { label, n: number(locale, count) })}
        </ChipLink>
      ))}
      {INQUIRY_KINDS.map((kind) => {
        const on = query.kind === kind;
        return (
          <ChipLink key={kind} href={to({ kind: on ? '' : kind })} on={on} removes={on}>
            {words.kinds[kind]}
          </ChipLink>
        );
      })}
      <ChipLink href={to({ mine: !query.mine })} on={query.mine} removes={query.mine}>
        {words.mine}
      </ChipLink>
    </nav>
  );
}
