import type { IconName } from '@/components/ui/icon-names';

const icons: Partial<Record<string, IconName>> = {
  gate: 'truck',
  stage: 'mic-vocal',
  info: 'info',
  first_aid: 'cross',
  wc: 'toilet',
  prayer: 'moon-star',
  parking: 'circle-parking',
  fountain: 'droplets',
};

/** The picture of a kind of place; a kind that nobody foresaw gets a pin. */
export const kindIcon = (kind: string): IconName => icons[kind] ?? 'map-pin';
