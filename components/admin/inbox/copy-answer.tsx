'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';

type Props = { text: string; words: { copy: string; copied: string; copyFailed: string } };

/** Copies the answer, for another way to the sender. */
export function CopyAnswer({ text, words }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  return (
    <>
      <Button icon="copy" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status" className="self-center text-fs-2">
        {said}
      </span>
    </>
  );
}
