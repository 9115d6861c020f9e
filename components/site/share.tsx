import './share.css';
import type { Route } from 'next';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { env } from '@/lib/env';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { MESSENGERS, sharePage } from '@/lib/messengers';

type Props = {
  locale: Locale;
  /** The page's own address. */
  path: Route;
  /** What is written beside the address. */
  title: string;
};

/**
 * Ways to pass a page on. The messengers are plain links and need the origin that visitors use: without
 * PUBLIC_URL they are left out rather than wrong. Copying and the phone's own sheet need script
 * (share-keeper.tsx), which knows the address.
 */
export function Share({ locale, path, title }: Props) {
  const words = dictionary(locale).share;
  const { publicUrl } = env();
  return (
    <details className={publicUrl ? 'share' : 'share needs-script'}>
      <summary className={buttonClass('plain')}>
        <Icon name="share-2" />
        {words.open}
      </summary>
      <ul>
        {publicUrl &&
          MESSENGERS.map((messenger) => (
            <li key={messenger}>
              <a href={sharePage(messenger, publicUrl + path, title)} rel="external nofollow">
                {words.by[messenger]}
              </a>
            </li>
          ))}
        <li className="needs-script">
          <button type="button" data-pass-on="copy">
            <Icon name="copy" />
            <span role="status">{words.copy}</span>
          </button>
        </li>
        <li className="needs-sheet">
          <button type="button" data-pass-on="sheet">
            <Icon name="send" />
            {words.others}
          </button>
        </li>
      </ul>
    </details>
  );
}
