import { Notice } from '@/components/ui/notice';
import type { DayWalk } from '@/lib/visit/day-walk';
import type { MadeWalk } from '@/lib/visit/made-walk';
import { filled } from './saving';
import type { WalkProps } from './walk';

type Props = Pick<WalkProps, 'words'> & { made: MadeWalk; walk: DayWalk };

/** What was saved and does not fit into the day, each with the reason. */
export function WalkMissed({ words, made: { booths, placed, unplaced, over }, walk }: Props) {
  const { walk: sentences } = words;
  const session = (at: number) => placed[at]?.entry.name.text ?? '';
  const booth = (stop: number) => booths[stop]?.booth.name.text ?? '';
  const closed = walk.left.flatMap(({ stop, why }) => (why === 'closed' ? booth(stop) : []));
  const lines = [
    ...walk.missed.map((missed) => {
      const other = missed.why === 'clash' ? session(missed.with) : '';
      return filled(sentences[missed.why], { name: session(missed.session), other });
    }),
    ...unplaced.map(({ name }) => filled(sentences.unplaced, { name: name.text })),
    ...over.map(({ name }) => filled(sentences.over, { name: name.text })),
    ...walk.left.flatMap(({ stop, why }) =>
      why === 'closed' ? [] : filled(sentences[why], { name: booth(stop) }),
    ),
    ...(closed.length > 0
      ? [filled(sentences.closedDay, { names: closed.join(words.comma) })]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone="warn" title={sentences.missedTitle} className="mt-4">
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
