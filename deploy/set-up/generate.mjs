import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { step } from './say.mjs';

const STAMP = 'lib/db/generated/made-of';

/** Makes the database clients where they are missing or older than the schema. */
export async function ensureGenerated() {
  const now = fingerprint([], ['prisma/schema.prisma', 'package-lock.json', 'lib/db/generate.mjs']);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) {
    return step(
      'Clients',
      () => {},
      () => 'there already',
    );
  }
  await step('Clients', async () => {
    // Loaded only here: it needs the installed packages.
    const { generateClients } = await import('../../lib/db/generate.mjs');
    await generateClients();
    writeFileSync(STAMP, now);
  });
}
