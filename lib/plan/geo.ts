import type { Edition } from '@/lib/edition/rules';
import type { Shape } from './rules';

/** WGS 84, degrees. */
export type GeoPoint = { lat: number; lon: number };

/** Where on Earth the plan lies: its size in metres, its middle, and the bearing of its up. */
export type GeoPlan = Edition['plan'] & { middle: GeoPoint };

/** The plan of an edition on Earth; null while the organisers have not said where it is. */
export const geoPlan = ({ plan, geo }: Pick<Edition, 'plan' | 'geo'>): GeoPlan | null =>
  geo && { ...plan, middle: geo };

const RADIANS = Math.PI / 180;

/** Metres of one degree at a latitude (series of the WGS 84 ellipsoid; to a centimetre on a square). */
function degreeMetres(lat: number) {
  const phi = lat * RADIANS;
  return {
    lat: 111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
    lon: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
  };
}

/** Where a point of the plan lies, given in metres from its top left corner. */
export function toGeo(plan: GeoPlan, point: { x: number; y: number }): GeoPoint {
  const right = point.x - plan.width / 2;
  const up = plan.height / 2 - point.y;
  const turn = plan.bearing * RADIANS;
  const east = right * Math.cos(turn) + up * Math.sin(turn);
  const north = up * Math.cos(turn) - right * Math.sin(turn);
  const degree = degreeMetres(plan.middle.lat);
  return {
    lat: plan.middle.lat + north / degree.lat,
    lon: plan.middle.lon + east / degree.lon,
  };
}

/** The corners of a shape, counter-clockwise as seen from above whatever the bearing, the first once more at the end. */
export const geoRing = (plan: GeoPlan, { x, y, width, height }: Shape): GeoPoint[] =>
  [
    { x, y: y + height },
    { x: x + width, y: y + height },
    { x: x + width, y },
    { x, y },
    { x, y: y + height },
  ].map((corner) => toGeo(plan, corner));
