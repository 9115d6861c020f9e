import type { CSSProperties, ReactNode } from 'react';

/** Two-tone square and name of a category; `colors` are ground and ink (`markColors(token)`). */
export function Mark({
  colors: [ground, ink],
  className = '',
  children,
}: {
  colors: readonly [string, string];
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={`mark-cat ${className}`.trimEnd()}
      style={{ '--g': ground, '--h': ink } as CSSProperties}
    >
      {children}
    </span>
  );
}
