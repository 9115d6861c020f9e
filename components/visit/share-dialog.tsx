'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import { paths } from '@/lib/paths';
import type { QrDrawing } from '@/lib/qr/drawing';
import type { Key } from '@/lib/visit/choice';
import { encodeShare } from '@/lib/visit/share';

type Props = {
  open: boolean;
  onClose: () => void;
  locale: Locale;
  words: VisitWords;
  saved: readonly Key[];
};

/** The choice as an address: to copy, to send, to hold before another phone's camera. */
export function ShareDialog({ open, onClose, locale, words, saved }: Props) {
  const code = open ? encodeShare(saved) : null;
  const address = code && window.location.origin + paths.sharedVisit(locale, code);
  return (
    <Dialog open={open} onClose={onClose} title={words.shareTitle} closeLabel={words.close}>
      <div className="stack">
        <p className="text-fs-2">{words.shareText}</p>
        {open && !address && <p role="alert">{words.tooLong}</p>}
        {address && <Address address={address} words={words} />}
        {address && <Code address={address} words={words} />}
      </div>
    </Dialog>
  );
}

type Part = { address: string; words: VisitWords };

function Address({ address, words }: Part) {
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setDone(words.copied);
    } catch {
      // Not allowed, or no https: the visitor's own hand can.
      field.current?.select();
      setDone(words.copyByHand);
    }
  };
  const send = async () => {
    try {
      await navigator.share({ url: address });
    } catch {
      // Closed without sending.
    }
  };
  return (
    <>
      <label className="field">
        <span className="field-label">{words.shareAddress}</span>
        <input ref={field} className="input" dir="ltr" readOnly value={address} />
      </label>
      <p className="flex flex-wrap items-center gap-3">
        <Button look="main" icon="copy" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {'share' in navigator && (
          <Button icon="send" onClick={() => void send()}>
            {words.send}
          </Button>
        )}
        <span role="status">{done}</span>
      </p>
    </>
  );
}

/** Drawn here, by script that is fetched now: few need it. */
function Code({ address, words }: Part) {
  const [drawing, setDrawing] = useState<QrDrawing | null>();
  useEffect(() => {
    let isWanted = true;
    const show = (next: QrDrawing | null) => isWanted && setDrawing(next);
    import('@/lib/qr/drawing').then(
      ({ qrDrawing }) => show(qrDrawing(address, 'M')),
      () => show(null),
    );
    return () => {
      isWanted = false;
    };
  }, [address]);
  if (drawing === null) return <p className="text-fs-2 text-muted">{words.noCode}</p>;
  return (
    <figure className="visit-code">
      <svg
        viewBox={`0 0 ${drawing?.side ?? 1} ${drawing?.side ?? 1}`}
        role="img"
        aria-label={words.code}
        shapeRendering="crispEdges"
      >
        {drawing && <path d={drawing.path} />}
      </svg>
      <figcaption className="text-fs-2 text-muted">{words.codeHint}</figcaption>
    </figure>
  );
}
