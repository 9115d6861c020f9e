import type { ReactNode } from 'react';

/** A part of the document that the script shows alone; without script it stands in its order. */
export function View({
  id,
  title,
  hidden,
  children,
  ...more
}: {
  id: string;
  title: ReactNode;
  /** Nothing to read without script. */
  hidden?: boolean;
  children: ReactNode;
  [data: `data-${string}`]: string | undefined;
}) {
  return (
    <section
      id={id}
      className="file-view"
      data-view=""
      tabIndex={-1}
      hidden={hidden}
      aria-labelledby={`${id}-title`}
      {...more}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
