import './points.css';
import type { ReactNode } from 'react';

/** Points of a text, one a line; `columns` where they are short and there is room. */
export function Points({
  points,
  columns = false,
}: {
  points: readonly { key: string | number; text: ReactNode }[];
  columns?: boolean;
}) {
  return (
    <ul className={columns ? 'points points-columns' : 'points'}>
      {points.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}

/** Sentences as points. */
export const sentences = (texts: readonly string[]) => texts.map((text) => ({ key: text, text }));
