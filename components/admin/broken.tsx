'use client';

import { useSyncExternalStore } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { localeOf } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';
import { paths } from '@/lib/paths';

export type BrokenProps = {
  error: Error & { digest?: string };
  /** Renders the failed part again. */
  retry: () => void;
};

const never = () => () => {};
/** The organiser's language is a cookie that script does not see; the document has it. */
const documentLocale = () => localeOf(document.documentElement.lang.slice(0, 2));

/** What stands where a part of an admin page failed; the reference is the `digest` of the line in the log. */
export function AdminBroken({ error, retry }: BrokenProps) {
  const locale = useSyncExternalStore(never, documentLocale, () => localeOf('fa'));
  const { error: words, home } = statesIn(locale);
  return (
    <div role="alert">
      <Empty
        level="h1"
        title={words.title}
        text={words.text}
        action={
          <>
            <Button look="main" icon="rotate-ccw" onClick={retry}>
              {words.again}
            </Button>
            <LinkButton icon="layout-dashboard" href={paths.admin.home()}>
              {home}
            </LinkButton>
          </>
        }
      >
        {error.digest && (
          <p className="mt-4 text-fs-1 text-muted">
            {words.reference}: <bdi dir="ltr">{error.digest}</bdi>
          </p>
        )}
      </Empty>
    </div>
  );
}
