import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { FormWords } from './message-fields';

type Props = { words: Pick<FormWords, 'kept' | 'another'>; onAnother: () => void };

/** Stands in the form's place once its message waits in this browser. The focus comes along: its button is gone. */
export function KeptPanel({ words, onAnother }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} tabIndex={-1} className="grid gap-4">
      <Notice tone="warn" role="status" icon="wifi-off">
        {words.kept}
      </Notice>
      <Button className="justify-self-start" icon="plus" onClick={onAnother}>
        {words.another}
      </Button>
    </div>
  );
}
