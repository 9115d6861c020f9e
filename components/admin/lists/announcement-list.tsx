import { ListingList } from '@/components/admin/listing-list';
import type { AdminQuery } from '@/components/admin/list-query';
import { Tag } from '@/components/ui/tag';
import type { AnnouncementRow } from '@/lib/announcement/admin-queries';
import { shortDate, time } from '@/lib/calendar/format';
import { dayDate, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { ordinalDay } from '@/lib/text/format';
import { ChangedCell, NameLink, StateCell } from './cells';

type Props = {
  locale: Locale;
  query: AdminQuery;
  rows: readonly AnnouncementRow[];
  edition: Edition | null;
};

/** The announcements as organisers see them. */
export function AnnouncementList({ locale, query, rows, edition }: Props) {
  const { nav, list } = dictionary(locale).admin;
  const at = (day: number, minute: number) => {
    const date = edition && dayDate(edition, day);
    return `${date ? shortDate(locale, date) : ordinalDay(locale, day)}${list.comma}${time(locale, minute)}`;
  };
  return (
    <ListingList
      locale={locale}
      section="announcements"
      title={nav.announcements}
      query={query}
      firstSort="from"
      columns={[
        { key: 'name', title: list.name, sortable: 'name', rowHeader: true },
        { key: 'from', title: list.from, sortable: 'from' },
        { key: 'until', title: list.until },
        { key: 'state', title: list.state, sortable: 'state', phone: 'end' },
        { key: 'changed', title: list.changed, sortable: 'changed', phone: 'hide' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: (
            <>
              <NameLink
                locale={locale}
                of={{ nameFa: row.titleFa, nameEn: row.titleEn }}
                href={paths.admin.item('announcements', row.id)}
              />{' '}
              {row.level === 'important' && (
                <Tag tone="warn" icon="megaphone">
                  {list.important}
                </Tag>
              )}
            </>
          ),
          from: at(row.publishDay, row.publishMinute),
          until: at(row.expiresDay, row.expiresMinute),
          state: <StateCell locale={locale} state={row.state} />,
          changed: <ChangedCell locale={locale} at={row.changedAt} />,
        },
      }))}
    />
  );
}
