import type { Locale } from '@/lib/i18n/locale';
import { localDigits } from '@/lib/text/format';
import { phoneDisplay, phoneE164 } from '@/lib/text/phone';

/** A number to call; one that is no whole phone number (a short code) is shown as it was written. */
export function PhoneLink({ phone, locale }: { phone: string; locale: Locale }) {
  const e164 = phoneE164(phone);
  if (!e164) return <bdi dir="ltr">{localDigits(locale, phone)}</bdi>;
  return (
    <a href={`tel:${e164}`} className="inline-flex min-h-tap items-center text-fs-2 font-semibold">
      <bdi dir="ltr">{phoneDisplay(locale, e164)}</bdi>
    </a>
  );
}
