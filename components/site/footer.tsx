import { Link } from '@/components/ui/link';
import { siteEdition } from '@/lib/edition/cached';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { Brand } from './brand';
import { Local, LocalIn } from './local';
import { PhoneLink } from './phone-link';

/** Who makes the fair, the sections that the header has no room for, and how to reach it. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const words = dictionary(locale).site;
  const edition = await siteEdition();
  return (
    <footer className="site-foot">
      <div className="selvedge" />
      <div className="wrap">
        <div>
          <Brand locale={locale} />
          {edition && <About edition={edition} locale={locale} />}
        </div>
        <nav aria-label={words.moreNav}>
          <ul>
            <li>
              <Link href={paths.producers(locale)}>{words.producers}</Link>
            </li>
            <li>
              <Link href={paths.products(locale)}>{words.products}</Link>
            </li>
            <li>
              <Link href={paths.announcements(locale)}>{words.announcements}</Link>
            </li>
            <li>
              <Link href={paths.about(locale)}>{words.about}</Link>
            </li>
            <li>
              <Link href={paths.accessibility(locale)}>{words.accessibility}</Link>
            </li>
            <li>
              <Link href={paths.privacy(locale)}>{words.privacy}</Link>
            </li>
            {edition && (
              <li>
                <a href={paths.oneFile(locale)}>{dictionary(locale).oneFile.short}</a>
              </li>
            )}
          </ul>
        </nav>
        {edition && <Contact edition={edition} locale={locale} />}
      </div>
    </footer>
  );
}

type Props = { edition: Edition; locale: Locale };

function About({ edition, locale }: Props) {
  const words = dictionary(locale).site;
  const organiser = editionText(edition, locale, 'organiser');
  return (
    <>
      {organiser.text && (
        <p>
          <LocalIn say={words.organiser} of={organiser} locale={locale} />
        </p>
      )}
      {edition.sample && <p>{words.sample}</p>}
    </>
  );
}

function Contact({ edition, locale }: Props) {
  const words = dictionary(locale).site;
  const phone = editionText(edition, locale, 'contact_phone').text;
  const email = editionText(edition, locale, 'contact_email').text;
  const lines = ['opening_hours', 'venue', 'city']
    .map((key) => ({ key, of: editionText(edition, locale, key) }))
    .filter(({ of }) => of.text);
  return (
    <div>
      <p className="font-bold">{words.infoDesk}</p>
      {phone && <PhoneLink phone={phone} locale={locale} />}
      {email && (
        <a href={`mailto:${email}`} className="more">
          <bdi dir="ltr">{email}</bdi>
        </a>
      )}
      {lines.map(({ key, of }) => (
        <p key={key}>
          <Local of={of} locale={locale} />
        </p>
      ))}
    </div>
  );
}
