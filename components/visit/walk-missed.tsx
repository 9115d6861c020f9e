import { Notice } from '@/components/ui/notice';
import type { DayWalk, WalkWish } from '@/lib/visit/day-walk';
import type { Held, Wished } from '@/lib/visit/wished';
import { filled } from './saving';
import type { WalkProps } from './walk';

/** A wish, and what its numbers stand for. */
export type MadeWalk = {
  wish: WalkWish;
  booths: readonly Wished[];
  placed: readonly { entry: Held }[];
  unplaced: readonly Held[];
};

type Props = Pick<WalkProps, 'words'> & { made: MadeWalk; walk: DayWalk };

/** What was saved and does not fit into the day, each with the reason. */
export function WalkMissed({ words, made: { booths, placed, unplaced }, walk }: Props) {
  const { walk: sentences } = words;
  const session = (at: number) => placed[at]?.entry.name.text ?? '';
  const lines = [
    ...walk.missed.map((missed) => {
      const other = missed.why === 'clash' ? session(missed.with) : '';
      return filled(sentences[missed.why], { name: session(missed.session), other });
    }),
    ...unplaced.map(({ name }) => filled(sentences.unplaced, { name: name.text })),
    ...walk.left.map(({ stop, why }) =>
      filled(why === 'no_way' ? sentences.noWay : sentences.noTime, {
        name: booths[stop]?.booth.name.text ?? '',
      }),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone="warn" title={sentences.missedTitle} className="mt-4">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
