'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { filled } from '@/components/visit/saving';
import { Notice } from '@/components/ui/notice';
import { walkingMinutes } from '@/lib/plan/route';
import type { Point } from '@/lib/plan/rules';
import { WAY_ENDS } from '@/lib/plan/way-ends';
import { lineBetween, type WalkLines } from '@/lib/plan/walks';
import { latinDigits } from '@/lib/text/digits';
import { localDigits, number } from '@/lib/text/format';
import type { KeptWayProps } from './kept-way';
import { WayLine } from './way-line';

type Answer =
  | { title: string; points: Point[]; metres: number }
  | { problem: keyof KeptWayProps['words']['problems'] }
  | null;

/** The way on a kept plan, drawn and in metres and minutes; what is wrong with it, or nothing while one end is open. */
export function KeptWayShown({ locale, lines, words }: KeptWayProps) {
  const [answer, setAnswer] = useState<Answer>(null);
  const [drawing, setDrawing] = useState<Element | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    void (async () => {
      const asked = WAY_ENDS.map(chooseInForm);
      const [from, to] = asked.map((end) => (typeof end === 'object' ? end : null));
      const problem = asked.find((end) => typeof end === 'string');
      if (typeof problem === 'string') return setAnswer({ problem });
      if (!from || !to) return openForm();
      if (from.value === to.value) return setAnswer({ problem: 'same' });
      const read = await fetch(lines, { signal: ended.signal });
      const points = lineBetween((await read.json()) as WalkLines, from.value, to.value);
      if (!points) return setAnswer({ problem: 'no_way' });
      const name = ({ value, text }: Chosen) =>
        /^\d+$/.test(value) ? filled(words.booth, { n: localDigits(locale, value) }) : text;
      const title = filled(words.between, { from: name(from), to: name(to) });
      setDrawing(document.querySelector('.plan-frame > svg'));
      setAnswer({ title, points, metres: lengthOf(points) });
    })().catch(() => ended.signal.aborted || setAnswer({ problem: 'not_kept' }));
    return () => ended.abort();
  }, [locale, lines, words]);

  if (!answer) return null;
  if ('problem' in answer) {
    return (
      <Notice tone="warn" role="status" className="mb-4" title={words.problems[answer.problem]} />
    );
  }
  const minutes = Math.max(1, Math.ceil(walkingMinutes(answer.metres)));
  const length = {
    metres: number(locale, Math.round(answer.metres)),
    minutes: number(locale, minutes),
  };
  return (
    <section className="mb-4" role="status">
      <h2>{answer.title}</h2>
      <p>{filled(words.length, length)}</p>
      <p className="text-fs-2 text-muted">{words.hint}</p>
      {drawing && createPortal(<WayLine points={answer.points} />, drawing)}
    </section>
  );
}

type Chosen = { value: string; text: string };

/** Chooses an end of the way in the page's form, as the address has it; its option also has the place's name. */
function chooseInForm(end: (typeof WAY_ENDS)[number]): Chosen | 'unknown' | 'doubled' | null {
  const [asked, ...more] = new URLSearchParams(window.location.search).getAll(end).filter(Boolean);
  if (asked === undefined) return null;
  if (more.length > 0) return 'doubled';
  const select = document.querySelector<HTMLSelectElement>(`.plan-ask select[name=${end}]`);
  const option = [...(select?.options ?? [])].find(
    ({ value }) => value === asked || value === latinDigits(asked.trim()),
  );
  if (!select || !option) return 'unknown';
  select.value = option.value;
  return { value: option.value, text: option.text };
}

/** Asks for the end that is missing. */
function openForm() {
  document.querySelector('.plan-ask')?.setAttribute('open', '');
}

const lengthOf = (points: readonly Point[]): number =>
  points
    .slice(1)
    .reduce(
      (sum, { x, y }, at) => sum + Math.hypot(x - (points[at]?.x ?? x), y - (points[at]?.y ?? y)),
      0,
    );
