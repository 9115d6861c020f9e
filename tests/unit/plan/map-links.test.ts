import { expect, test } from 'vitest';
import { MAPS, mapLinks } from '@/lib/plan/map-links';

const square = { lat: 37.2774, lon: 49.589 };

test('each map is asked for the place itself, and every link is an address', () => {
  const links = mapLinks(square, 'رشت ساخت (۱۴۰۳)');
  expect(links.geo).toBe(
    `geo:37.27740,49.58900?q=37.27740,49.58900(${encodeURIComponent('رشت ساخت  ۱۴۰۳')})`,
  );
  for (const map of MAPS) {
    expect(new URL(links[map]).href).toMatch(/37\.2774.*49\.589/);
    expect(new URL(links[map]).protocol).toBe(map === 'geo' ? 'geo:' : 'https:');
  }
});

test('south and west of nought, and next to it, figures stay plain', () => {
  const { geo, osm } = mapLinks({ lat: -0.0000001, lon: -70.123_456_78 }, 'Fair');
  expect(geo).toBe('geo:-0.00000,-70.12346?q=-0.00000,-70.12346(Fair)');
  expect(osm).toContain('mlon=-70.12346');
});
