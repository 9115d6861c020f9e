import type { BoothDetail } from '@/lib/booth/item';
import { fairName } from '@/lib/edition/name';
import { editionText } from '@/lib/edition/rules';
import { uuid } from '@/lib/formats/uuid';
import { vcard } from '@/lib/formats/vcard';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';
import { phoneE164 } from '@/lib/text/phone';
import type { Setting } from './setting';

/** The maker at a booth for an address book; null where nobody stands there. */
export function makerCard(
  { locale, edition, origin, own }: Setting,
  { number, maker, category, short }: BoothDetail,
): string | null {
  if (!maker) return null;
  const words = dictionary(locale);
  const fair = fairName(edition, locale)?.short ?? words.site.name;
  const { phone, mobile, link } = maker.contact;
  const phones = [
    { kind: 'voice' as const, e164: phoneE164(phone ?? '') },
    { kind: 'cell' as const, e164: phoneE164(mobile ?? '') },
  ];
  return vcard({
    uid: `urn:uuid:${uuid(`${own}/producers/${maker.slug}`)}`,
    name: maker.name.text,
    language: maker.name.lang,
    phones: phones.flatMap(({ kind, e164 }) => (e164 ? [{ kind, e164 }] : [])),
    link: link && URL.canParse(link) ? new URL(link).href : null,
    url: origin + paths.producer(locale, maker.slug),
    source: origin + paths.boothCard(locale, number),
    category: category?.name.text ?? null,
    city: editionText(edition, locale, 'city').text,
    note: words.open.card
      .note(words.booths.number(wholeYear(locale, number)), fair, short.text)
      .trim(),
  });
}
