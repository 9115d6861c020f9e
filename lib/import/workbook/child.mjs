// @ts-check
/**
 * Reads one workbook from standard input and writes its sheets, or why it refuses them, as JSON to
 * standard output. It runs as a process of its own, since nobody knows what an uploaded file does to
 * whoever opens it; `read-workbook.ts` starts it and limits its time and memory.
 */
import { Refusal } from './limits.mjs';
import { readOds } from './ods.mjs';
import { readXlsx } from './xlsx.mjs';
import { openZip } from './zip.mjs';

function sheetsOf(/** @type {Buffer} */ bytes) {
  const zip = openZip(bytes);
  // A password in LibreOffice 24.2 and later (ODF 1.4) packs the whole document once more.
  if (zip.has('encrypted-package')) throw new Refusal('encrypted');
  if (zip.has('content.xml')) return readOds(zip);
  if (zip.has('xl/workbook.xml') || zip.has('_rels/.rels')) return readXlsx(zip);
  throw new Refusal('notWorkbook');
}

function answer(/** @type {Buffer} */ bytes) {
  try {
    return { sheets: sheetsOf(bytes) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refusal: { message: { id: error.id, ...error.params }, where: error.where } };
  }
}

/** @type {Buffer[]} */
const parts = [];
for await (const part of process.stdin) parts.push(part);
process.stdout.write(JSON.stringify(answer(Buffer.concat(parts))));
