import pino from 'pino';

/** The process's log: one JSON object a line on standard output. */
export const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
