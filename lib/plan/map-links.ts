import type { GeoPoint } from './geo';

/** Where visitors look a place up: the phone's own app, two Iranian maps, and one for everybody. */
export const MAPS = ['geo', 'neshan', 'balad', 'osm'] as const;
export type MapName = (typeof MAPS)[number];

/** About a metre. */
const DECIMALS = 5;

/**
 * A point's address on each map; nothing is loaded from them. `geo:` is RFC 5870's; its query, by which Android's
 * apps set a pin with a name, is Android's own, and other apps skip it.
 * @param name what the pin is called
 */
export function mapLinks({ lat, lon }: GeoPoint, name: string): Record<MapName, string> {
  const [north, east] = [lat.toFixed(DECIMALS), lon.toFixed(DECIMALS)];
  const point = `${north},${east}`;
  // Brackets end the name.
  const pin = encodeURIComponent(name.replace(/[()]/g, ' ').trim());
  return {
    geo: `geo:${point}?q=${point}(${pin})`,
    neshan: `https://neshan.org/maps/@${point},17z,0p`,
    balad: `https://balad.ir/location?latitude=${north}&longitude=${east}&zoom=17`,
    osm: `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=18/${north}/${east}`,
  };
}
