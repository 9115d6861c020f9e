// Run as a process of its own, several at once: prints how many migrations it applied, and whether a
// timer would keep it from ending.
import { migrate } from '@/lib/db/migrate';

const applied = await migrate(process.argv[2] ?? '');
const waits = process.getActiveResourcesInfo().includes('Timeout');
process.stdout.write(`${applied.length}${waits ? ' and waits' : ''}`);
