'use client';

import './plan-moves.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { attachGestures, STEP } from './gestures';
import { attachKeys } from './keys';
import { keepInStep } from './in-step';
import { keepFilter } from './kept-filter';
import { type Zoom, ZOOM_MAX, zoomIn } from './zoom';

type Words = { zoom: string; larger: string; smaller: string; whole: string; keys: string };

/**
 * The frame in which the plan is moved and enlarged. The drawing comes from the server and stays its own: everything
 * here listens at the frame, so that thirty booths cost no more than one.
 */
export function PlanMoves({ words, children }: { words: Words; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useRef<Zoom>(null);
  const [now, setNow] = useState(1);

  useEffect(() => {
    const drawing = frame.current?.querySelector('svg.plan');
    if (!frame.current || !drawing) return;
    const ended = new AbortController();
    zoom.current = zoomIn(frame.current, drawing, setNow);
    attachGestures(frame.current, zoom.current, ended.signal);
    attachKeys(frame.current, zoom.current, ended.signal);
    keepInStep(document, ended.signal);
    keepFilter(document, ended.signal);
    return () => ended.abort();
  }, []);

  const by = (factor: number) => zoom.current?.to(zoom.current.now() * factor);
  return (
    <>
      <div ref={frame} className="plan-frame -mx-gutter md:mx-0">
        {children}
      </div>
      <div className="plan-tools print:hidden">
        <p>{words.keys}</p>
        <div role="group" aria-label={words.zoom}>
          <IconButton
            icon="plus"
            label={words.larger}
            aria-disabled={now === ZOOM_MAX}
            onClick={() => by(STEP)}
          />
          <IconButton
            icon="minus"
            label={words.smaller}
            aria-disabled={now === 1}
            onClick={() => by(1 / STEP)}
          />
          <IconButton
            icon="rotate-ccw"
            label={words.whole}
            aria-disabled={now === 1}
            onClick={() => by(0)}
          />
        </div>
      </div>
    </>
  );
}
