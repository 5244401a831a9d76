import { readFileSync } from 'node:fs';
import { filesBelow } from './imports.js';

export type Said = { readonly file: string; readonly text: string };

/** A regular expression may begin after these, and nowhere else. */
const BEFORE_PATTERN = /(^|[=(,:[!&|?{};>]|\breturn)\s*$/;

/** Ends of the piece of text that begins at `from`: a quote, a line (of a plain string), or an expression inside. */
function endOfPiece(code: string, from: number, quote: string): number {
  let at = from;
  while (at < code.length && code[at] !== quote) {
    if (code[at] === '\\') at += 1;
    else if (quote !== '`' && code[at] === '\n') return at;
    else if (quote === '`' && code.startsWith('${', at)) return at;
    at += 1;
  }
  return at;
}

function endOfPattern(code: string, from: number): number {
  let inClass = false;
  for (let at = from; at < code.length && code[at] !== '\n'; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    else if (code[at] === '/' && !inClass) return at;
  }
  return from;
}

/** The literals of TypeScript, templates in one piece each with `…` for an expression; comments and patterns left out. */
export function literalsOf(code: string): string[] {
  const found: string[] = [];
  /** Templates that are open around an expression, with their text so far and the braces open inside. */
  const open: { text: string; braces: number }[] = [];
  const readTemplate = (text: string, from: number): number => {
    const end = endOfPiece(code, from, '`');
    const whole = text + code.slice(from, end);
    if (code.startsWith('${', end)) {
      open.push({ text: `${whole}…`, braces: 0 });
      return end + 2;
    }
    found.push(whole);
    return end + 1;
  };
  let at = 0;
  while (at < code.length) {
    const sign = code[at] ?? '';
    const inner = open.at(-1);
    if (code.startsWith('//', at)) at = (code.indexOf('\n', at) + 1 || code.length + 1) - 1;
    else if (code.startsWith('/*', at)) at = code.indexOf('*/', at) + 2;
    else if (sign === '/' && BEFORE_PATTERN.test(code.slice(Math.max(0, at - 40), at)))
      at = endOfPattern(code, at + 1) + 1;
    else if (sign === "'" || sign === '"') {
      const end = endOfPiece(code, at + 1, sign);
      found.push(code.slice(at + 1, end));
      at = end + 1;
    } else if (sign === '`') at = readTemplate('', at + 1);
    else if (sign === '}' && inner?.braces === 0) {
      open.pop();
      at = readTemplate(inner.text, at + 1);
    } else {
      if (inner && sign === '{') inner.braces += 1;
      if (inner && sign === '}') inner.braces -= 1;
      at += 1;
    }
  }
  return found.map((text) => text.replaceAll('\\n', '\n').replace(/\\(.)/g, '$1'));
}

const DESCRIPTION = /"""([\s\S]*?)"""|^\s*#(.*)$|"((?:[^"\\\n]|\\.)+)"/gm;

/** Texts that people read: literals of the source, descriptions of the contract, data that is loaded first, the papers. */
export function everythingSaid(): Said[] {
  const of = (file: string, texts: readonly string[]): Said[] => texts.map((text) => ({ file, text }));
  const read = (file: string): string => readFileSync(file, 'utf8');
  return [
    ...filesBelow('src')
      .filter((file) => !file.includes('/generated/'))
      .flatMap((file) => of(file, literalsOf(read(file)))),
    ...[...filesBelow('schema', '.graphql'), ...filesBelow('src/local/examples', '.graphql')].flatMap((file) =>
      of(
        file,
        [...read(file).matchAll(DESCRIPTION)].map(([, block, comment, plain]) => block ?? comment ?? plain ?? ''),
      ),
    ),
    ...filesBelow('src/seed/data', '.json').flatMap((file) =>
      of(
        file,
        [...read(file).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text),
      ),
    ),
  ];
}
