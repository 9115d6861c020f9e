import { Link } from '@/components/ui/link';
import type { Route } from 'next';
import { whenShort } from '@/components/admin/form/when';
import { isImport, type Change, type Edit, type Import } from '@/lib/dashboard/change';
import { authorName } from '@/lib/i18n/author';
import { dictionary } from '@/lib/i18n/dictionary';
import { localText, type Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { localDigits, number } from '@/lib/text/format';
import { filled } from './form/words';

/** Who changed what, the newest first. */
export function RecentChanges({ locale, changes }: { locale: Locale; changes: Change[] }) {
  const { dashboard: words } = dictionary(locale).admin;
  return (
    <section className="panel">
      <h2 className="mb-3 text-fs-4">{words.recent}</h2>
      {changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ul className="lines">
          {changes.map((change) => (
            <li key={change.id} className="py-2">
              <p className="wrap-anywhere">
                {isImport(change) ? (
                  importText(locale, change)
                ) : (
                  <EditText locale={locale} edit={change} />
                )}
              </p>
              <p className="text-fs-1 text-muted">
                <bdi>{authorName(locale, change.who)}</bdi> ·{' '}
                <time dateTime={change.at}>{whenShort(locale, change.at)}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** «غرفهٔ ۱۲ ویرایش شد»: what was changed, as the link to its form, and how. */
function EditText({ locale, edit }: { locale: Locale; edit: Edit }) {
  const { dashboard: words } = dictionary(locale).admin;
  const sentences: Record<string, string> = words.one;
  const actions: Record<string, string> = words.actions;
  const { text, lang } = localText(locale, edit.what, edit.whatEn);
  const [before = '', after = ''] = (sentences[edit.kind] ?? edit.kind).split('{what}');
  const name = (
    <>
      {before}
      <span lang={lang === locale ? undefined : lang}>{localDigits(lang, text)}</span>
      {after}
    </>
  );
  return (
    <>
      {edit.key === null ? name : <Link href={formOf(edit.kind, edit.key)}>{name}</Link>}{' '}
      {actions[edit.action] ?? edit.action}
    </>
  );
}

function importText(locale: Locale, { rows }: Import): string {
  const { dashboard: words } = dictionary(locale).admin;
  const counted: Record<string, (n: number, digits: string) => string> = words.rows;
  const parts = rows.map(
    ({ kind, count }) => counted[kind]?.(count, number(locale, count)) ?? kind,
  );
  return filled(words.imported, { rows: new Intl.ListFormat(locale).format(parts) });
}

function formOf(kind: string, key: string): Route {
  const { item, section } = paths.admin;
  switch (kind) {
    case 'booth':
      return item('booths', key);
    case 'producer':
      return item('producers', key);
    case 'product':
      return item('products', key);
    case 'category':
      return item('categories', key);
    case 'session':
      return item('schedule', key);
    case 'landmark':
      return item('plan', key);
    case 'announcement':
      return item('announcements', key);
    default:
      return section('settings');
  }
}
