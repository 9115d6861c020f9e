// Serves the built site. The server is TypeScript: tsx loads it, and only it, not Next.
import { tsImport } from 'tsx/esm/api';

process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
const { start } = await tsImport('../lib/server/start.ts', import.meta.url);
await start();
