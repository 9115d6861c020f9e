// Run as a process of its own, several at once: prints how many migrations it applied.
import { migrate } from '@/lib/db/migrate';

const applied = await migrate(process.argv[2] ?? '');
process.stdout.write(String(applied.length));
