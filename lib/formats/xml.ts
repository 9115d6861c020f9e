import { printable } from './printable';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, readers would make spaces of these in an attribute.
  '\n': '&#10;',
  '\t': '&#9;',
};

const escapeXml = (text: string, marks: RegExp) =>
  printable(text).replace(marks, (mark) => ENTITIES[mark] ?? mark);

/** Markup made by {@link element}, as against text, which still has to be escaped. */
export type Xml = { readonly markup: string };
type Attributes = Record<string, string | number | null>;

/** An element with what stands in it; attributes and children that are null are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string | number | null)[]
): Xml {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value), /[&<>"\n\t]/g)}"`)
    .join('');
  const inside = children
    .map((child) => {
      if (child === null) return '';
      return typeof child === 'object' ? child.markup : escapeXml(String(child), /[&<>]/g);
    })
    .join('');
  return { markup: inside ? `<${name}${start}>${inside}</${name}>` : `<${name}${start}/>` };
}

/** A whole document (XML 1.0, UTF-8). */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
