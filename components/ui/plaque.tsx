import { clothSrc } from './cloth';

const sizes = { s: 'plaque plaque-s', m: 'plaque', l: 'plaque plaque-l' };

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
  size?: keyof typeof sizes;
}) {
  return (
    <span className={sizes[size]} aria-hidden="true">
      <img src={clothSrc(number, token)} alt="" width={96} height={64} loading="lazy" />
      <b>{text}</b>
    </span>
  );
}
