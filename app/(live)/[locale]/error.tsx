'use client';

import { Broken, type BrokenProps } from '@/components/site/broken';

export default function PageError(props: BrokenProps) {
  return <Broken {...props} />;
}
