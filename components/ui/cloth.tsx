import type { CSSProperties } from 'react';

/** Address of a booth's cloth: number and colour token, immutable, one download for every use. */
export const clothSrc = (number: number, token: string) => `/cloth/${number}-${token}.svg`;

/** A style that hands a cloth to the classes `cloth-wide` and `swatch`. */
export const clothStyle = (number: number, token: string, more: Record<string, string> = {}) =>
  ({ '--cloth': `url(${clothSrc(number, token)})`, ...more }) as CSSProperties;

type ClothProps = { number: number; token: string; className?: string };

/** The cloth as a picture, 3:2. Decoration: the number is said in words beside it. `eager` above the fold. */
export function Cloth({
  number,
  token,
  className = '',
  eager = false,
}: ClothProps & { eager?: boolean }) {
  return (
    <img
      className={`cloth ${className}`.trimEnd()}
      src={clothSrc(number, token)}
      alt=""
      width={96}
      height={64}
      loading={eager ? undefined : 'lazy'}
    />
  );
}

/** A wide cover: the cloth repeated sideways at full height, with a fringe. Give it a height. */
export function ClothWide({ number, token, className = '' }: ClothProps) {
  return (
    <div
      className={`cloth-wide fringe ${className}`.trimEnd()}
      style={clothStyle(number, token)}
      aria-hidden="true"
    />
  );
}
