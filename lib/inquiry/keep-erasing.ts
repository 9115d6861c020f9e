import 'server-only';
import { log } from '@/lib/server/log';
import { eraseOldInquiries } from './mutations';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const KEEPER = { kind: 'system', name: 'retention' } as const;

async function erase() {
  try {
    await eraseOldInquiries(KEEPER);
  } catch (error) {
    log.error({ err: error }, 'old messages were not erased');
  }
}

/**
 * Erases messages whose time is over, and tries that are counted no longer, soon after the start and then every
 * hour, so that what the privacy page states holds for a site that nobody writes to any more. Keeps no process
 * alive.
 */
export function keepErasing(): void {
  setTimeout(() => void erase(), MINUTE_MS).unref();
  setInterval(() => void erase(), HOUR_MS).unref();
}
