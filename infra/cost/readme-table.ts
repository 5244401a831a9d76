const BEGIN = '<!-- cost: written by "npm run cost -- --write" -->';
const END = '<!-- end of cost -->';

/** The text with another table between the two marks. */
export function withTable(text: string, table: string): string {
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error(`the text has no place for the table: ${BEGIN}`);
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}
