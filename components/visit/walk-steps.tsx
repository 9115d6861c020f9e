import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Plaque } from '@/components/ui/plaque';
import { time } from '@/lib/calendar/format';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number, wholeYear } from '@/lib/text/format';
import type { DayWalk, Step } from '@/lib/visit/day-walk';
import type { Entry } from '@/lib/visit/entries';
import type { MadeWalk } from '@/lib/visit/made-walk';
import type { Wished } from '@/lib/visit/wished';
import { filled } from './saving';
import { EntryText } from './visit-row';
import type { WalkProps } from './walk';

type Props = Pick<WalkProps, 'locale' | 'words' | 'catalogue' | 'square'> & {
  made: MadeWalk;
  walk: DayWalk;
  onSeen: (stop: Wished) => void;
};

const clock = (locale: Locale, minute: number) => time(locale, Math.round(minute) % 1440);

/** The places in their order, before each the walk to it. */
export function WalkSteps({ made, walk, ...props }: Props) {
  if (walk.steps.length === 0) return null;
  return (
    <ol className="walk-steps">
      {walk.steps.map((step, at) => {
        const stop = step.kind === 'stop' ? made.booths[step.stop] : undefined;
        const entry = step.kind === 'session' ? made.placed[step.session]?.entry : stop?.booth;
        if (!entry) return null;
        return (
          <li key={entry.key} className="walk-step">
            <LegTo step={step} {...props} />
            <span className="walk-number" aria-hidden="true">
              {wholeYear(props.locale, at + 1)}
            </span>
            {entry.cloth ? <Plaque {...entry.cloth} size="s" /> : <Icon name="calendar-days" />}
            <div>
              <EntryText entry={entry} locale={props.locale} words={props.words} />
              {!made.isTimeless && <Times step={step} entry={entry} {...props} />}
              {stop && stop.products.length > 0 && <Products stop={stop} words={props.words} />}
            </div>
            {stop && (
              <Button
                look="quiet"
                icon="check"
                className="print:hidden"
                aria-label={filled(props.words.walk.seenName, { name: entry.name.text })}
                onClick={() => props.onSeen(stop)}
              >
                {props.words.walk.seen}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Part = Omit<Props, 'made' | 'walk'> & { step: Step };

function LegTo({ step: { leg }, locale, words, ...places }: Part) {
  if (!leg) return <p className="walk-leg">{words.walk.here}</p>;
  const { from, to, metres, minutes } = leg;
  const nameOf = (place: string) => placeName(place, places);
  return (
    <p className="walk-leg">
      <Icon name="route" size="s" />
      <span>
        {filled(words.walk.leg, {
          metres: number(locale, metres),
          minutes: number(locale, Math.ceil(minutes)),
        })}
      </span>
      {/* A document of its own, as the plan's own links between ways are. */}
      <a
        className="print:hidden"
        href={paths.way(locale, { from, to })}
        aria-label={filled(words.walk.wayName, { from: nameOf(from), to: nameOf(to) })}
      >
        {words.walk.way}
      </a>
    </p>
  );
}

/** «ورودی ۱», «غرفهٔ ۱۲». */
function placeName(place: string, { catalogue, square }: Pick<Props, 'catalogue' | 'square'>) {
  const start = [...square.starts, ...square.free].find((one) => one.place === place)?.name;
  return start ?? catalogue.booths.find((one) => one.place === place)?.before ?? place;
}

function Times({ step, entry, locale, words }: Part & { entry: Entry }) {
  const { walk } = words;
  if (step.kind === 'stop') {
    const isWaiting = step.begin - step.arrive >= 1;
    return <p>{filled(isWaiting ? walk.closed : walk.at, { time: clock(locale, step.begin) })}</p>;
  }
  const early = Math.floor((entry.time?.start ?? 0) - step.arrive);
  if (early < 1) return null;
  return <p>{filled(walk.wait, { length: lengthOf(early, locale, walk) })}</p>;
}

/** «۴۵ دقیقه», «۷ ساعت», «۷ ساعت و ۸ دقیقه». */
function lengthOf(whole: number, locale: Props['locale'], words: Props['words']['walk']): string {
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  const hours = h > 0 ? filled(words.hours, { n: number(locale, h) }) : '';
  const minutes = m > 0 || h === 0 ? filled(words.minutes, { n: number(locale, m) }) : '';
  return hours && minutes ? filled(words.hoursAnd, { hours, minutes }) : hours || minutes;
}

function Products({ stop: { products }, words }: { stop: Wished } & Pick<Props, 'words'>) {
  const names = products.map(({ name }) => name.text).join(words.comma);
  return <p>{filled(words.walk.buy, { names })}</p>;
}
