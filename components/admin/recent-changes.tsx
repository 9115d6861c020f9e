import { whenShort } from '@/components/admin/form/when';
import type { Change } from '@/lib/dashboard/queries';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { localDigits } from '@/lib/text/format';

/** Who changed what, the newest first. */
export function RecentChanges({ locale, changes }: { locale: Locale; changes: Change[] }) {
  const { dashboard: words } = dictionary(locale).admin;
  const kinds: Record<string, string> = words.kinds;
  const actions: Record<string, string> = words.actions;
  return (
    <section className="panel">
      <h2 className="mb-3 text-fs-4">{words.recent}</h2>
      {changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ul className="lines">
          {changes.map(({ id, kind, what, action, who, at }) => (
            <li key={id} className="py-2">
              <p>
                {kinds[kind] ?? kind} <strong lang="fa">{localDigits('fa', what)}</strong>{' '}
                {actions[action] ?? action}
              </p>
              <p className="text-fs-1 text-muted">
                <bdi>{who}</bdi> · <time dateTime={at}>{whenShort(locale, at)}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
