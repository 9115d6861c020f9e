// Run as a process of its own: it is killed in the middle of a migration.
import { openMigration } from '@/lib/db/migration-connection';
import { providerOf } from '@/lib/db/schema-file';

const url = process.argv[2] ?? '';
const connection = await openMigration(providerOf(url), url);
await connection.run('CREATE TABLE "Edition" ("half" INTEGER)');
process.kill(process.pid, 'SIGKILL');
