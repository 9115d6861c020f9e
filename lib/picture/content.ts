import type { BoothCard, BoothDetail } from '@/lib/booth/item';
import { timeRange } from '@/lib/calendar/format';
import { dateRange } from '@/lib/calendar/format';
import { clothFile } from '@/lib/cloth/file';
import { clothPicture, fairPicture, motifFile } from '@/lib/cloth/picture';
import { dayName } from '@/lib/edition/day-name';
import { fairName } from '@/lib/edition/name';
import { dayDate, editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { ProducerDetail } from '@/lib/producer/item';
import type { ProductDetail } from '@/lib/product/item';
import type { SessionDetail } from '@/lib/session/item';
import { price, wholeYear } from '@/lib/text/format';
import type { Picture } from './draw';

const words = dictionary('fa');
const fair = (edition: Edition) => fairName(edition, 'fa')?.short ?? words.site.name;
const present = (...parts: (string | null | undefined)[]) => parts.filter((part) => part);
const joined = (...parts: (string | null | undefined)[]) => present(...parts).join('، ');
const foot = (edition: Edition) =>
  joined(
    fair(edition),
    editionText(edition, 'fa', 'venue').text,
    editionText(edition, 'fa', 'city').text,
  );
const number = (booth: number) => wholeYear('fa', booth);
const lines = (...given: (string | null | undefined)[]) => present(...given).map(String);

/** The cloth of a booth, or that of its category where there is no booth. */
const clothOf = (booth: number | null, token: string) =>
  clothPicture(booth === null ? motifFile(token) : clothFile(booth, token)) ?? fairPicture([]).svg;

/** The fair itself. */
export function homePicture(edition: Edition, booths: readonly BoothCard[]): Picture {
  const [first, last] = [dayDate(edition, 1), dayDate(edition, edition.daysCount)];
  return {
    cloth: fairPicture(booths).svg,
    plaque: null,
    title: fair(edition),
    lines: lines(
      editionText(edition, 'fa', 'tagline').text,
      first && last && edition.daysCount > 0 ? dateRange('fa', first, last) : null,
    ),
    foot: joined(editionText(edition, 'fa', 'venue').text, editionText(edition, 'fa', 'city').text),
  };
}

export const boothPicture = (edition: Edition, booth: BoothDetail): Picture => ({
  cloth: clothOf(booth.number, booth.token),
  plaque: number(booth.number),
  title: booth.maker?.name.text ?? words.booths.free,
  lines: booth.maker ? lines(booth.short.text, booth.category?.name.text) : [],
  foot: foot(edition),
});

export const producerPicture = (edition: Edition, maker: ProducerDetail): Picture => ({
  cloth: clothOf(maker.booth, maker.token),
  plaque: null,
  title: maker.name.text,
  lines: lines(
    maker.category?.name.text,
    maker.booth === null ? null : words.booths.number(number(maker.booth)),
  ),
  foot: foot(edition),
});

export const productPicture = (edition: Edition, product: ProductDetail): Picture => ({
  cloth: clothOf(product.booth, product.token),
  plaque: null,
  title: product.name.text,
  lines: lines(
    price('fa', product.price),
    joined(
      product.maker.name.text,
      product.booth === null ? null : words.booths.number(number(product.booth)),
    ),
  ),
  foot: foot(edition),
});

export function sessionPicture(
  edition: Edition,
  session: SessionDetail,
  booths: readonly BoothCard[],
): Picture {
  const { place, cloth, day, start, end } = session;
  const booth = place?.kind === 'booth' ? place.number : null;
  const at = place?.shown
    ? booth === null
      ? place.name?.text
      : words.schedule.booth(number(booth))
    : null;
  return {
    cloth: booth !== null && cloth ? clothOf(booth, cloth) : fairPicture(booths).svg,
    plaque: null,
    title: session.title.text,
    lines: lines(
      joined(
        session.cancelled ? words.schedule.cancelled : null,
        dayName('fa', edition, day),
        timeRange('fa', start, end),
      ),
      at,
    ),
    foot: foot(edition),
  };
}
