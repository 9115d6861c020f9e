/** One waiting shape; give it the size of what comes (`h-5 w-3/4`). `warp` where a cloth will be. */
export function Skeleton({
  warp = false,
  className = 'h-4',
}: {
  warp?: boolean;
  className?: string;
}) {
  return <span className={`block sk ${warp ? 'sk-warp' : ''} ${className}`} />;
}

/** Waiting rows with a plaque and three lines each. `label` is spoken. */
export function SkeletonRows({ count, label }: { count: number; label: string }) {
  return (
    <div aria-busy="true">
      <span className="sr-only">{label}</span>
      {Array.from({ length: count }, (_, row) => (
        <div key={row} className="flex items-center gap-4 border-b border-line py-4">
          <Skeleton warp className="size-19 flex-none" />
          <div className="grid flex-1 gap-3">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="h-5 w-3/4" />
            <Skeleton className="h-4 w-3/5" />
          </div>
        </div>
      ))}
    </div>
  );
}
