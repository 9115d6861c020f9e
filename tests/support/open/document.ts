import { SaxesParser } from 'saxes';

export type Element = { name: string; attributes: Record<string, string>; text: string };

/**
 * The elements of a document that is as well-formed as XML, each with the text in it. Script and style are left
 * out: HTML reads them by rules of their own. Throws where an element is not closed or a sign not escaped.
 */
export function elementsOf(html: string): Element[] {
  const parser = new SaxesParser();
  const elements: Element[] = [];
  const open: Element[] = [];
  const problems: string[] = [];
  parser.on('error', ({ message }) => problems.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(
    html
      .replace(/^<!doctype html>/, '')
      .replace(/<(script|style)\b([^>]*)>[^]*?<\/\1>/g, '<$1$2></$1>'),
  );
  parser.close();
  if (problems.length > 0) throw new Error(problems.slice(0, 5).join('\n'));
  return elements;
}
