/**
 * The text between quotes in a source file, comments and `${…}` left out: what a dictionary shows.
 * @returns one entry a literal, in order
 */
export function textLiterals(source: string): string[] {
  const found: string[] = [];
  let index = 0;
  while (index < source.length) {
    const rest = source.slice(index);
    const skipped = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest);
    const quoted = /^(['"])((?:\\.|(?!\1)[^\\])*)\1/.exec(rest);
    if (skipped) index += skipped[0].length;
    else if (quoted) {
      found.push(quoted[2] ?? '');
      index += quoted[0].length;
    } else if (rest.startsWith('`')) {
      const { text, length } = template(rest);
      found.push(text);
      index += length;
    } else index += 1;
  }
  return found;
}

/** Reads a template from its opening backtick; what stands in `${…}` is code and becomes «…». */
function template(source: string): { text: string; length: number } {
  let text = '';
  let index = 1;
  while (index < source.length && source[index] !== '`') {
    if (source.startsWith('${', index)) {
      let depth = 1;
      index += 2;
      while (index < source.length && depth > 0) {
        if (source[index] === '`') index += template(source.slice(index)).length - 1;
        else if (source[index] === '{') depth += 1;
        else if (source[index] === '}') depth -= 1;
        index += 1;
      }
      text += '…';
    } else {
      text += source[index];
      index += 1;
    }
  }
  return { text, length: index + 1 };
}
