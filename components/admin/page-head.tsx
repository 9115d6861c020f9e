import type { ReactNode } from 'react';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { ComponentProps } from 'react';

type Props = {
  title: string;
  crumbs?: ComponentProps<typeof Breadcrumb>;
  /** Second line: how many, what state. */
  lead?: ReactNode;
  /** Buttons at the end. */
  children?: ReactNode;
};

/** The head of an admin page: where it stands, its title, and what can be done with the whole. */
export function PageHead({ title, crumbs, lead, children }: Props) {
  return (
    <div className="mb-5 flex flex-wrap items-end gap-3">
      <div className="me-auto min-w-0">
        {crumbs && <Breadcrumb {...crumbs} />}
        <h1 className="text-fs-6 wrap-anywhere">
          {/* A Persian title in the English area keeps its own direction, its «» with it. */}
          <bdi>{title}</bdi>
        </h1>
        {lead && <p className="text-fs-2 text-muted">{lead}</p>}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}
