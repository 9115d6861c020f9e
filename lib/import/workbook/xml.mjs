// @ts-check
import { SaxesParser } from 'saxes';
import { Refusal } from './limits.mjs';

/**
 * @typedef {(name: string) => string | undefined} Attributes by local name, without its prefix
 * @typedef {{ open?: (name: string, attributes: Attributes, path: string[]) => void, close?: (name: string, path: string[]) => void, text?: (text: string, path: string[]) => void }} Visitor
 */

/** Elements inside one another; a workbook needs about ten. */
const DEPTH = 60;

/** LibreOffice repeats attributes in a namespace of its own (`calcext:value-type`). */
const isExtension = (/** @type {string} */ uri) => uri.includes('documentfoundation');

/**
 * Walks an XML part. Names come without namespace prefix; `path` ends with the element itself.
 * Document types are refused whole, so there are no entities to expand or to fetch.
 * @param {string} source
 * @param {Visitor} visitor
 */
export function walkXml(source, visitor) {
  /** @type {string[]} */
  const path = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Refusal('doctype');
  });
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  parser.on('opentag', (tag) => {
    path.push(tag.local);
    if (path.length > DEPTH) throw new Refusal('damaged');
    const attributes = Object.values(tag.attributes).filter((one) => !isExtension(one.uri));
    const attribute = (/** @type {string} */ name) =>
      attributes.find((one) => one.local === name)?.value;
    visitor.open?.(tag.local, attribute, path);
  });
  parser.on('closetag', (tag) => {
    visitor.close?.(tag.local, path);
    path.pop();
  });
  const text = (/** @type {string} */ part) => visitor.text?.(part, path);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
}
