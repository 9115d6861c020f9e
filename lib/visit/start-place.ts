import { latinDigits } from '@/lib/text/digits';
import type { Entry } from './entries';
import type { Square } from './square';

type Offered = {
  square: Pick<Square, 'starts' | 'free'>;
  booths: readonly Pick<Entry, 'place'>[];
};

/**
 * Where a walk begins: the place that an address says one stands at, as a scanned sign does, if it is one of those
 * that are offered; else the first of them. So what is shown as chosen is what is reckoned from.
 * @param asked as it stands in the address, digits of any kind
 */
export function startPlace({ square, booths }: Offered, asked: string): string {
  const offered = [
    ...square.starts.map(({ place }) => place),
    ...booths.flatMap(({ place }) => place ?? []),
    ...square.free.map(({ place }) => place),
  ];
  const found = offered.find((place) => place === asked || place === latinDigits(asked.trim()));
  return found ?? offered[0] ?? '';
}
