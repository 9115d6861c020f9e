import type { ReactNode } from 'react';

/** The bare loom: nothing here, not found, no result. Says what to do next; `action` holds buttons. */
export function Empty({
  title,
  text,
  action,
  level: Heading = 'h2',
  className = '',
  children,
}: {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  level?: 'h1' | 'h2' | 'h3';
  className?: string;
  /** Below the buttons: a reference number, related links. */
  children?: ReactNode;
}) {
  return (
    <section className={`loom ${className}`.trimEnd()}>
      <Heading className="mb-2">{title}</Heading>
      {text && <p className="text-muted">{text}</p>}
      {action && <div className="mt-4 flex flex-wrap gap-3">{action}</div>}
      {children}
    </section>
  );
}
