import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** What libxml2 finds wrong with a document, by the rules of a schema. */
export async function xmlProblems(xml: string, schemaFile: string): Promise<string[]> {
  const schema = readFileSync(schemaFile, 'utf8');
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}
