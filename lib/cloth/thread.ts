/**
 * Dyed threads. The same values stand in app/tokens.css as `--t-*`; they never change with the theme, and
 * changing one changes printed signs. `walnut` is walnut-husk brown.
 */
export const thread = {
  clay: '#b5452c',
  madder: '#8c1d30',
  tea: '#1e4b3a',
  paddy: '#7ba23f',
  caspian: '#1f7391',
  indigo: '#28315f',
  silk: '#f3e9cf',
  straw: '#dba53f',
  narenj: '#e2792c',
  plum: '#4d2448',
  rose: '#cf4f72',
  night: '#18211d',
  walnut: '#5c3a24',
} as const;

export type Thread = keyof typeof thread;
