/** Stands for the package server-only, which throws outside Next's own bundler. */
export const serverOnly = null;
