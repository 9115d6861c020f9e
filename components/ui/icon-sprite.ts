// Written by deploy/icons.mjs.
export const ICON_SPRITE = '/icons-12527d58.svg';

/** Turned with the reading direction: forward is to the left in Persian. */
export const TURNING_ICONS = ['forward', 'back', 'next', 'previous', 'log-out', 'log-in'] as const;
