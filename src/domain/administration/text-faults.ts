import type { Text } from '../text.js';
import type { UserError } from '../user-error.js';
import { outOfRange } from './refusal.js';

const LONGEST_TEXT = 300;
/** One line: these texts stand in headings, cells and subjects. */
const ONE_LINE = /^[^\p{Cc}]+$/u;

/** Both languages are there, each on one line. */
export function textFaults(text: Text | undefined, at: readonly string[]): UserError[] {
  const isGood = [text?.vi ?? '', text?.en ?? ''].every(
    (each) => each.trim() !== '' && each.length <= LONGEST_TEXT && ONE_LINE.test(each),
  );
  return isGood ? [] : [outOfRange(at, text?.vi.slice(0, 40) ?? '', `vi + en, 1–${LONGEST_TEXT}`)];
}
