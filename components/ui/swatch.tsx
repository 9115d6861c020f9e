import { clothStyle } from './cloth';

// In turn along a booth's products, so that neighbours show other parts of the same cloth.
const places = ['50% 5%', '48% 12%', '100% 8%', '50% 96%', '70% 0%', '30% 96%'] as const;

/** A cut of the booth's cloth in the place of a photo. `index` is the product's position; `large` on its own page. */
export function Swatch({
  number,
  token,
  index,
  large = false,
}: {
  number: number;
  token: string;
  index: number;
  large?: boolean;
}) {
  const at = places[index % places.length] ?? places[0];
  const cut: Record<string, string> = large
    ? { '--at': at, '--zoom': '230%', '--pink': '10px' }
    : { '--at': at };
  return <span className="swatch" style={clothStyle(number, token, cut)} aria-hidden="true" />;
}
