import { boothNumber } from '@/lib/booth/address';
import { siteBooth } from '@/lib/booth/cached';
import { absent, answer, movedTo } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { makerCard } from '@/lib/open/maker-card';
import { paths } from '@/lib/paths';

type Context = { params: Promise<{ locale: string; number: string }> };

/** The maker at a booth as a vCard. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = await params;
  const setting = await asked(request, given.locale);
  if (!setting) return absent('fa', 404);
  const { locale } = setting;
  const address = boothNumber(given.number);
  if (!address) return absent(locale, 404);
  const { number, exact } = address;
  if (!exact) return movedTo(paths.boothCard(locale, number));
  const booth = await siteBooth(locale, number);
  if (booth === 'removed') return absent(locale, 410);
  const body = booth === 'unknown' ? null : makerCard(setting, booth);
  if (body === null) return absent(locale, 404);
  return answer(request, { body, type: 'text/vcard; charset=utf-8', name: `booth-${number}.vcf` });
}
