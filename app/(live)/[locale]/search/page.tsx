import { localeOf } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';
import { paths } from '@/lib/paths';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export default async function SearchPage({ params, searchParams }: Props) {
  const [{ locale: given }, { q }] = await Promise.all([params, searchParams]);
  const locale = localeOf(given);
  const words = statesIn(locale);
  return (
    <main id="main" className="wrap stack">
      <h1>{words.search}</h1>
      <search>
        <form action={paths.search(locale)}>
          <label htmlFor="q">{words.search}</label>
          <input id="q" name="q" type="search" defaultValue={[q].flat()[0]} />
        </form>
      </search>
    </main>
  );
}
