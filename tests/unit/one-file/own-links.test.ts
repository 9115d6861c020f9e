import { expect, test } from 'vitest';
import { withOwnLinks } from '@/components/one-file/inlined';

const led = (address: string) =>
  /href="([^"]*)"/.exec(withOwnLinks(`<a href="${address}">`, 'https://fair.example'))?.[1];

test('what the file holds is led to within it, the place of a session on the plan too; else the site is', () => {
  expect(led('/booths/12')).toBe('#b12');
  expect(led('/en/booths/12')).toBe('#en-b12');
  expect(led('/map')).toBe('#plan');
  expect(led('/map?to=STG2')).toBe('#plan');
  expect(led('/en/map?to=STG2')).toBe('#en-plan');
  // A way is drawn by the site alone.
  expect(led('/map?to=12')).toBe('https://fair.example/map?to=12');
  expect(led('/map?from=ENT1&amp;to=STG2')).toBe('https://fair.example/map?from=ENT1&amp;to=STG2');
  expect(led('/visit')).toBe('https://fair.example/visit');
});
