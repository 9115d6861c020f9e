import type { CSSProperties } from 'react';
import { Swatch } from '@/components/ui/swatch';
import { motifFile } from '@/lib/cloth/picture';
import { paths } from '@/lib/paths';
import type { ProductSource } from '@/lib/product/item';

/** A cut of the booth's cloth in the place of a photo; of its category's where the maker has no booth. */
export function ProductPicture({
  source: { booth, token },
  index,
  large = false,
}: {
  source: Pick<ProductSource, 'booth' | 'token'>;
  index: number;
  large?: boolean;
}) {
  if (booth !== null) return <Swatch number={booth} token={token} index={index} large={large} />;
  const cloth = `url(${paths.clothFile(motifFile(token))})`;
  return (
    <span
      className="swatch"
      style={{ '--cloth': cloth, '--at': '50% 40%' } as CSSProperties}
      aria-hidden="true"
    />
  );
}
