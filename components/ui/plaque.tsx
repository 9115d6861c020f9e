import { clothSrc } from './cloth';

/** A square of cloth with the number on silk: s 48, m 76, l 104 px. Hidden from screen readers; say the number in text. */
export function Plaque({
  number,
  token,
  text,
  size = 'm',
}: {
  number: number;
  token: string;
  /** The number in the reader's digits. */
  text: string;
  size?: 's' | 'm' | 'l';
}) {
  return (
    <span className={size === 'm' ? 'plaque' : `plaque plaque-${size}`} aria-hidden="true">
      <img src={clothSrc(number, token)} alt="" width={96} height={64} loading="lazy" />
      <b>{text}</b>
    </span>
  );
}
