import type { BoothRecord } from '@/lib/booth/records';
import type { Both } from '@/lib/i18n/both';
import { geoRing, type GeoPlan } from '@/lib/plan/geo';
import type { LandmarkRecord } from '@/lib/plan/records';
import type { Shape } from '@/lib/plan/rules';

/** Seven decimals of a degree are a centimetre. */
const degrees = (value: number) => Number(value.toFixed(7));

const names = (name: Both | null) => ({ name: name?.fa ?? null, 'name:en': name?.en ?? null });

function feature(plan: GeoPlan, id: string, shape: Shape, properties: Record<string, unknown>) {
  const ring = geoRing(plan, shape).map(({ lat, lon }) => [degrees(lon), degrees(lat)]);
  return { type: 'Feature', id, geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}

/** The plan of the square on Earth (RFC 7946): what stands there as polygons, booths first. */
export function planGeojson(
  plan: GeoPlan,
  booths: readonly BoothRecord[],
  landmarks: readonly LandmarkRecord[],
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...booths.map(({ number, row, producer, features, shape }) =>
        feature(plan, `booth-${number}`, shape, {
          kind: 'booth',
          number,
          row,
          ...names(producer?.name ?? null),
          features,
        }),
      ),
      ...landmarks.map(({ code, kind, name, shape }) =>
        feature(plan, code, shape, { kind, ...names(name) }),
      ),
    ],
  });
}
