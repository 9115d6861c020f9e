/** The 3×3 interlace of tea, straw and clay. The fair's name is set beside it in the site's font. */
export function BrandMark({ className = '' }: { className?: string }) {
  return (
    <svg
      className={`brand-mark ${className}`.trimEnd()}
      viewBox="0 0 28 28"
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      <path fill="#1e4b3a" d="M0 0h28v28H0z" />
      <path fill="#dba53f" d="M3 0h4v28H3zM12 0h4v28h-4zM21 0h4v28h-4z" />
      <path
        fill="#b5452c"
        d="M0 3h12v4H0zM16 3h12v4H16zM0 21h12v4H0zM16 21h12v4H16zM7 12h14v4H7zM0 12h3v4H0zM25 12h3v4h-3z"
      />
    </svg>
  );
}
