import { readFormerOfficials } from '../../domain/official/former-official-text.js';
import { linesOf, onOneLine } from '../../domain/refusal/plain-text.js';
import type { Block, Letter } from './letter.js';

const INDENT = '  ';
/** Marks the second and later lines of typed text, so that they cannot be mistaken for lines of the letter. */
const QUOTED = `${INDENT}${INDENT}>`;

const typed = (text: string): string => linesOf(text).join(`\n${QUOTED} `);

const aligned = (rows: readonly { label: string; value: string }[]): string => {
  const width = Math.max(...rows.map(({ label }) => label.length)) + 2;
  return rows.map(({ label, value }) => `${INDENT}${label.padEnd(width)}${typed(value)}`).join('\n');
};

function textOf(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return [...block.lines, block.date].map(onOneLine).join('\n');
    case 'addressee':
      return block.lines.map(onOneLine).join(`\n${INDENT}`);
    case 'concerns':
    case 'paragraph':
    case 'section':
    case 'copies':
      return onOneLine(block.text);
    case 'facts':
      return aligned(block.rows);
    case 'missing':
      return [block.title, ...block.groups.map(({ group, names }) => `${group}: ${names}`)]
        .map((line) => INDENT + onOneLine(line))
        .join('\n');
    case 'points':
      return [block.title, ...block.points.map((point, i) => `${INDENT}${i + 1}. ${onOneLine(point)}`)].join('\n');
    case 'table':
      return [
        `${block.caption}:`,
        `${INDENT}${block.columns.join(' | ')}`,
        ...block.rows.map((row) => `${INDENT}${row.map(typed).join(' | ')}`),
      ].join('\n');
    case 'action':
      return [block.request, `${INDENT}${block.label}: ${block.url}`].join('\n');
    case 'links':
      return block.links.map(({ label, url }) => `${INDENT}${label}: ${url}`).join('\n');
    case 'closing':
      return block.lines.map(onOneLine).join('\n');
  }
}

/** The plain-text body. Each paragraph is one line, which the mail program wraps. */
export const renderText = ({ blocks, footer, language }: Letter): string =>
  readFormerOfficials([...blocks.map(textOf), ['———', ...footer].join('\n')].join('\n\n').concat('\n'), language);
