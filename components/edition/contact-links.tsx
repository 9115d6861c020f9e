import { PhoneLink } from '@/components/site/phone-link';
import { Icon } from '@/components/ui/icon';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

type Props = { locale: Locale; edition: Edition };

/** Whether the organisers gave any way to reach them. */
export const hasContact = (edition: Edition): boolean =>
  ['contact_phone', 'contact_email'].some((key) => editionText(edition, 'fa', key).text !== '');

/** The fair's telephone and mail address, as far as there are. */
export function ContactLinks({ locale, edition }: Props) {
  const words = dictionary(locale).pages.about;
  const phone = editionText(edition, locale, 'contact_phone').text;
  const email = editionText(edition, locale, 'contact_email').text;
  return (
    <ul className="flex flex-wrap gap-x-6">
      {phone && (
        <li className="flex items-center gap-2">
          <Icon name="phone" />
          <span>{words.phone}:</span> <PhoneLink phone={phone} locale={locale} />
        </li>
      )}
      {email && (
        <li className="flex items-center gap-2">
          <Icon name="mail" />
          <span>{words.email}:</span>{' '}
          <a
            href={`mailto:${email}`}
            className="inline-flex min-h-tap items-center text-fs-2 font-semibold"
          >
            <bdi dir="ltr">{email}</bdi>
          </a>
        </li>
      )}
    </ul>
  );
}
