import { PhoneLink } from '@/components/site/phone-link';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { Contact } from '@/lib/producer/item';

export const hasContact = ({ phone, mobile, link }: Contact): boolean =>
  phone !== null || mobile !== null || link !== null;

/** How a maker is reached, after the week too. */
export function MakerContact({
  contact,
  booth,
  locale,
}: {
  contact: Contact;
  /** The booth whose card has all of it; null where there is none. */
  booth: number | null;
  locale: Locale;
}) {
  const words = dictionary(locale).booths;
  const phones: [IconName, string, string | null][] = [
    ['phone', words.phone, contact.phone],
    ['smartphone', words.mobile, contact.mobile],
  ];
  return (
    <ul className="lines">
      {phones.map(
        ([icon, label, phone]) =>
          phone && (
            <li key={label} className="flex items-center gap-4">
              <Icon name={icon} />
              <div className="text-fs-2">
                <span className="text-muted">{label}</span>
                <br />
                <PhoneLink phone={phone} locale={locale} />
              </div>
            </li>
          ),
      )}
      {contact.link && URL.canParse(contact.link) && (
        <li className="flex items-center gap-4">
          <Icon name="globe" />
          <div className="min-w-0 text-fs-2">
            <span className="text-muted">{words.link}</span>
            <br />
            <a href={contact.link} rel="noopener noreferrer" className="more whitespace-normal">
              <bdi dir="ltr">{addressOf(contact.link)}</bdi>
            </a>
          </div>
        </li>
      )}
      {booth !== null && (
        <li className="print:hidden">
          <a href={paths.boothCard(locale, booth)} className="more whitespace-normal">
            <Icon name="circle-user-round" />
            {dictionary(locale).open.links.card}
          </a>
        </li>
      )}
    </ul>
  );
}

/** An address for reading: without its scheme and the last slash. */
function addressOf(link: string): string {
  const { hostname, pathname } = new URL(link);
  return (hostname + decodeSafely(pathname)).replace(/\/$/, '');
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
