import sharp, { type OverlayOptions } from 'sharp';
import { letter, letterInto, type Drawn } from './lettering';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './size';

/** What a picture shows. All of it is text for people, in Persian. */
export type Picture = {
  /** SVG of the cloth that hangs along the top. */
  cloth: string;
  /** Digits on the label that lies on the cloth. */
  plaque: string | null;
  title: string;
  /** At most two. */
  lines: readonly string[];
  /** Which fair, where. */
  foot: string;
};

/** The fair's mark (components/ui/brand-mark.tsx). */
const MARK_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" shape-rendering="crispEdges">' +
  '<path fill="#1e4b3a" d="M0 0h28v28H0z"/><path fill="#dba53f" d="M3 0h4v28H3zM12 0h4v28h-4zM21 0h4v28h-4z"/>' +
  '<path fill="#b5452c" d="M0 3h12v4H0zM16 3h12v4H16zM0 21h12v4H0zM16 21h12v4H16zM7 12h14v4H7zM0 12h3v4H0zM25 12h3v4h-3z"/></svg>';

const CLOTH = 216;
const MARGIN = 64;
const MARK = 56;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
/** Colours of the light theme (app/tokens.css). */
const [PAPER, INK, MUTED, LABEL, EDGE] = ['#f4f8f4', '#11221b', '#3c4e45', '#f8f3df', '#c8bda1'];

const NUMBER = { size: 116, weight: 900, colour: INK, width: INNER };

/** At the right edge, where reading begins. */
const atStart = ({ data, width }: Drawn, top: number, margin = MARGIN): OverlayOptions => ({
  input: data,
  top: Math.round(top),
  left: PICTURE_WIDTH - margin - width,
});

/** A drawing of ours, which has no size of its own, at a height. */
function sized(svg: string, height: number): Buffer {
  const [, x = '1', y = '1'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const width = Math.round((Number(x) / Number(y)) * height);
  return Buffer.from(svg.replace('<svg ', `<svg width="${width}" height="${height}" `));
}

const rectangle = (width: number, height: number, fill: string, stroke: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" fill="${fill}" stroke="${stroke}" stroke-width="2"/></svg>`,
  );

/** The cloth along the top, from the right edge on, as often as it takes. */
async function hung(svg: string): Promise<Buffer> {
  const one = await sharp(sized(svg, CLOTH)).png().toBuffer({ resolveWithObject: true });
  const { width } = one.info;
  const times = Math.ceil(PICTURE_WIDTH / width);
  return sharp({ create: { width: times * width, height: CLOTH, channels: 3, background: PAPER } })
    .composite([{ input: one.data, tile: true, gravity: 'northwest' }])
    .png()
    .toBuffer()
    .then((long) =>
      sharp(long)
        .extract({
          left: times * width - PICTURE_WIDTH,
          top: 0,
          width: PICTURE_WIDTH,
          height: CLOTH,
        })
        .png()
        .toBuffer(),
    );
}

/** The silk label with its number, half on the cloth, and the pixels it takes from the text beside it. */
async function plaque(digits: string | null) {
  const number = digits && (await letter({ ...NUMBER, text: digits }));
  if (!number) return { layers: [], takes: 0 };
  const width = Math.max(number.width + 64, 168);
  const [height, top] = [168, CLOTH - 108];
  const left = PICTURE_WIDTH - MARGIN - width;
  const layers: OverlayOptions[] = [
    { input: rectangle(width, height, LABEL, EDGE), left, top },
    {
      input: number.data,
      left: left + Math.round((width - number.width) / 2),
      top: top + Math.round((height - number.height) / 2),
    },
  ];
  return { layers, takes: width + 36 };
}

/** Title and lines, one below the other, in what is left between the cloth and the foot. */
async function words({ title, lines }: Picture, takes: number): Promise<OverlayOptions[]> {
  const width = INNER - takes;
  const heading = { text: title, weight: 800, colour: INK, width, height: 150 };
  const drawn = [await letterInto({ ...heading, sizes: [68, 58, 50, 42] })];
  for (const text of lines.slice(0, 2)) {
    const line = { text, weight: 500, colour: MUTED, width, height: 44, sizes: [32] };
    drawn.push(await letterInto(line));
  }
  let top = CLOTH + 40;
  return drawn.flatMap((one, index) => {
    if (!one) return [];
    const placed = atStart(one, top, MARGIN + takes);
    top += one.height + (index === 0 ? 30 : 20);
    return [placed];
  });
}

async function foot(text: string): Promise<OverlayOptions[]> {
  const top = PICTURE_HEIGHT - MARGIN - MARK + 16;
  const sizes = [28];
  const width = INNER - MARK - 20;
  const name = await letterInto({ text, sizes, weight: 600, colour: INK, width, height: 40 });
  return [
    { input: sized(MARK_SVG, MARK), top, left: PICTURE_WIDTH - MARGIN - MARK },
    ...(name ? [atStart(name, top + (MARK - name.height) / 2, MARGIN + MARK + 20)] : []),
  ];
}

/** The picture as PNG with a palette, some 30 KB. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const label = await plaque(picture.plaque);
  return sharp({
    create: { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, channels: 3, background: PAPER },
  })
    .composite([
      { input: await hung(picture.cloth), top: 0, left: 0 },
      ...label.layers,
      ...(await words(picture, label.takes)),
      ...(await foot(picture.foot)),
    ])
    .png({ palette: true, colours: 128, effort: 4 })
    .toBuffer();
}
