import { parse } from 'vcard4';

/** The values of a vCard's properties by name, as another program reads them. Throws where it is none. */
export function readCard(file: string): (property: string) => string[] {
  const card = parse(file);
  if (Array.isArray(card)) throw new Error('several cards');
  return (property) => [card.getProperty(property)].flat().map((one) => one.value);
}
