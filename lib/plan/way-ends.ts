/** The ends of a way as an address names them, `/map?from=12&to=WCS1`; `from` alone is where one stands. */
export const WAY_ENDS = ['from', 'to'] as const;
export type WayEnd = (typeof WAY_ENDS)[number];
