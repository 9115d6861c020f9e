'use client';

import './plan-marks.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { listen, visit } from '@/components/visit/saving';
import { isKey, saidOf } from '@/lib/visit/choice';

type Words = { saved: string; seen: string; comma: string };
/** A booth's tile in drawing units, and what the visitor says of the booth. */
type Marked = { key: string; x: number; y: number; width: number; saved: boolean; seen: boolean };

const SAVED = 'M-5-8h10v15l-5-4-5 4z';
const SEEN = 'M-4 0l3 3 5-6';

const edgeOf = (tile: Element, name: string) => Number(tile.getAttribute(name));

/** Says on the plan and in the list what is said of each booth. @returns the tiles of which something is */
function mark(words: Words): Marked[] {
  const kept = visit.current().visit;
  const found: Marked[] = [];
  for (const thing of document.querySelectorAll('.plan-columns [data-key]')) {
    const key = thing.getAttribute('data-key') ?? '';
    const { saved, seen } = isKey(key) ? saidOf(kept, key) : { saved: false, seen: false };
    const said = [...(saved ? [words.saved] : []), ...(seen ? [words.seen] : [])];
    const tile = thing.querySelector('rect');
    // The name of a link stays what the page gives it; in the list the style sheet shows the words.
    const attribute = tile ? 'aria-description' : 'data-said';
    if (said.length > 0) thing.setAttribute(attribute, said.join(words.comma));
    else thing.removeAttribute(attribute);
    if (tile && said.length > 0) {
      const [x, y, width] = [edgeOf(tile, 'x'), edgeOf(tile, 'y'), edgeOf(tile, 'width')];
      found.push({ key, x, y, width, saved, seen });
    }
  }
  return found;
}

/**
 * Marks on the plan and in the list what the visitor has saved and seen, each by a sign of its own. The page is the
 * same for everybody: what is drawn is read from the drawing, what is said from the browser.
 */
export function PlanMarks({ words }: { words: Words }) {
  const [drawing, setDrawing] = useState<Element | null>(null);
  const [marked, setMarked] = useState<Marked[]>([]);

  useEffect(() => {
    // The tiles' places stand in the drawing, which is the server's: they can be read only once it is there.
    const show = () => {
      setMarked(mark(words));
      setDrawing(document.querySelector('.plan-frame > svg'));
    };
    const end = listen(show);
    show();
    return end;
  }, [words]);

  if (!drawing || marked.length === 0) return null;
  return (
    <>
      <ul className="plan-key">
        {marked.some(({ saved }) => saved) && <Key path={SAVED} kind="saved" text={words.saved} />}
        {marked.some(({ seen }) => seen) && <Key path={SEEN} kind="seen" text={words.seen} />}
      </ul>
      {createPortal(
        <g className="plan-marks" aria-hidden="true">
          {marked.map(({ key, x, y, width, saved, seen }) => (
            <g key={key}>
              {saved && <Sign kind="saved" path={SAVED} x={x + width - 7} y={y - 1} />}
              {seen && <Sign kind="seen" path={SEEN} x={x + 8} y={y - 1} />}
            </g>
          ))}
        </g>,
        drawing,
      )}
    </>
  );
}

type SignProps = { kind: 'saved' | 'seen'; path: string; x: number; y: number };

function Sign({ kind, path, x, y }: SignProps) {
  return (
    <g data-sign={kind} transform={`translate(${x} ${y})`}>
      {kind === 'seen' && <circle r={9} />}
      <path d={path} />
    </g>
  );
}

function Key({ kind, path, text }: { kind: SignProps['kind']; path: string; text: string }) {
  return (
    <li>
      <svg className="plan" viewBox="0 0 22 22" aria-hidden="true">
        <g className="plan-marks">
          <Sign kind={kind} path={path} x={11} y={11} />
        </g>
      </svg>
      {text}
    </li>
  );
}
