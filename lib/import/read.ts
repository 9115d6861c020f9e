import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readFolder } from '@/lib/import/read-folder';
import { readWorkbook } from '@/lib/import/read-workbook';
import type { Message } from '@/lib/import/problem';
import { TOO_LARGE, unreadable, wholeFile, type Source } from '@/lib/import/source';
import { LIMITS } from '@/lib/import/workbook/limits.mjs';

/** Reads a folder of CSV files or a workbook. Throws what `statSync` throws where there is nothing. */
export async function readSource(path: string): Promise<Source> {
  const facts = statSync(path);
  if (facts.isDirectory()) return readFolder(path);
  const refuse = (message: Message) => unreadable(wholeFile(basename(path), message));
  if (!facts.isFile()) return refuse({ id: 'notAFile' });
  if (facts.size > LIMITS.fileBytes) return refuse(TOO_LARGE);
  if (!/\.(?:xlsx|ods)$/i.test(path)) return refuse({ id: 'unknownKind' });
  return readWorkbook(path);
}
