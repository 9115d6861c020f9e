import { boothNumber } from '@/lib/booth/address';
import { siteBooth } from '@/lib/booth/cached';
import { absent, answer, movedTo } from '@/lib/open/answer';
import { originOf } from '@/lib/open/origin';
import { paths } from '@/lib/paths';
import { drawnCode } from '@/lib/picture/cached';
import { qrSvg } from '@/lib/qr/code';

type Context = { params: Promise<{ file: string }> };

/** `/qr/12.svg`, `/qr/12.png`: the code on a booth's sign, which leads to its short address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, key, format] = /^(.+)\.(svg|png)$/.exec((await params).file) ?? [];
  const address = key === undefined ? undefined : boothNumber(key);
  if (!address) return absent('fa', 404);
  const { number, exact } = address;
  if (!exact) return movedTo(paths.qr(number, format === 'png' ? 'png' : 'svg'));
  const booth = await siteBooth('fa', number);
  if (typeof booth === 'string') return absent('fa', booth === 'removed' ? 410 : 404);
  const target = originOf(request) + paths.short(number);
  return answer(request, {
    ...(format === 'png'
      ? { body: await drawnCode(target), type: 'image/png' }
      : { body: qrSvg(target), type: 'image/svg+xml' }),
    name: `booth-${number}-qr.${format}`,
  });
}
