import Link from 'next/link';
import { localeOf } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ locale: string }> };

export default async function HomePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <main id="main" className="wrap stack">
      <h1>{statesIn(locale).home}</h1>
      <Link href={paths.booth(locale, 1)}>{statesIn(locale).booths}</Link>
    </main>
  );
}
