import { Link } from '@/components/ui/link';
import { Local, localAttributes } from '@/components/site/local';
import { LinkButton } from '@/components/ui/button';
import { Points } from './points';
import { siteBooths } from '@/lib/booth/cached';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { sitePlan } from '@/lib/plan/cached';
import { number, wholeYear } from '@/lib/text/format';

type Props = { locale: Locale; edition: Edition };

/** Kinds of landmarks that somebody looks for who plans the way, in this order. */
const FACILITIES = ['wc', 'first_aid', 'prayer', 'info', 'parking'];

/** How the square can be reached and used: the organisers' words, and what the plan and the booths say. */
export async function AccessibleSquare({ locale, edition }: Props) {
  const words = dictionary(locale).accessibility.square;
  const { landmarks } = await sitePlan(locale);
  const access = editionText(edition, locale, 'access');
  const entrances = landmarks.filter(({ kind }) => kind === 'entrance');
  const facilities = FACILITIES.flatMap((kind) => landmarks.filter((one) => one.kind === kind));
  return (
    <section className="section">
      <h2 className="mb-2">{words.title}</h2>
      <div className="beside">
        <Landmarks title={words.entrances} landmarks={entrances} locale={locale} />
        <Landmarks title={words.facilities} landmarks={facilities} locale={locale} />
      </div>
      {access.text && (
        <p className="mt-4 whitespace-pre-line" {...localAttributes(access, locale)}>
          {access.text}
        </p>
      )}
      {landmarks.length > 0 && (
        <LinkButton icon="map" href={paths.map(locale)} className="mt-4">
          {words.onPlan}
        </LinkButton>
      )}
      <Floors locale={locale} />
    </section>
  );
}

type Landmark = Awaited<ReturnType<typeof sitePlan>>['landmarks'][number];

function Landmarks(props: { title: string; landmarks: Landmark[]; locale: Locale }) {
  if (props.landmarks.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="mb-1">{props.title}</h3>
      <Points
        points={props.landmarks.map(({ code, name }) => ({
          key: code,
          text: <Local of={name} locale={props.locale} />,
        }))}
      />
    </div>
  );
}

/** Which booths one can enter with a wheelchair, and which have a raised floor. */
async function Floors({ locale }: { locale: Locale }) {
  const words = dictionary(locale).accessibility.square;
  const booths = await siteBooths(locale);
  const raised = booths.filter(({ features }) => !features.includes('accessible'));
  const level = booths.length - raised.length;
  if (booths.length === 0) return null;
  return (
    <>
      <h3 className="mt-6">{words.raisedTitle}</h3>
      {level > 0 && <p>{words.accessible(level, number(locale, level))}</p>}
      <p>{raised.length > 0 ? words.raised : words.noneRaised}</p>
      <Points
        columns
        points={raised.map(({ number: n, maker }) => ({
          key: n,
          text: (
            <Link href={paths.booth(locale, n)}>
              {words.booth(wholeYear(locale, n))}
              {maker && (
                <>
                  {words.comma}
                  <Local of={maker.name} locale={locale} />
                </>
              )}
            </Link>
          ),
        }))}
      />
    </>
  );
}
