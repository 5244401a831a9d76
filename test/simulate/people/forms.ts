import { drawn, drawnBetween } from '../world/keyed.js';
import type { Lines } from './acts.js';
import { ASKED, type Asked, askedFor, type Period } from './asked.js';

const WRONG = ['không rõ', '-3', '7 phần', '1.2.3'];
const [LEFT_ALONE, IS_WRONG] = [0.25, 0.06];
/** As Vietnamese write thousands. */
const grouped = (number: number): string => String(number).replace(/(?=(\d{3})+$)\B/g, '.');

/** What an officer types into the form of a period: some lines are left as they were, some are wrong, or of another form. */
export function typedLines(seed: number, of: string, period: Period): Lines {
  const cellsOf = ({ code, kind }: Asked): Lines[string] => {
    const part = drawnBetween(0, 3, seed, of, code, 'cell');
    const wrong = kind === 'ratio' && part === 3 ? '1.201' : (WRONG[part] ?? '');
    if (drawn(seed, of, code, 'is wrong') < IS_WRONG) return [wrong, kind === 'ratio' ? '1.200' : ''];
    if (kind === 'ratio') return [grouped(400 * part), grouped(1200 + drawnBetween(0, 60, seed, of, code, 'of'))];
    if (drawn(seed, of, code, 'none') < 0.2) return ['Không có số liệu', ''];
    return [kind === 'boolean' ? (part > 1 ? 'Có' : 'không') : String(part), ''];
  };
  const asked = askedFor(period).filter(({ code }) => drawn(seed, of, code, 'left') >= LEFT_ALONE);
  const strange = ASKED.filter(
    ({ code }) => drawn(seed, of, code, 'strange') < IS_WRONG / 10 && !asked.some((each) => each.code === code),
  );
  return Object.fromEntries([...asked, ...strange].map((each) => [each.code, cellsOf(each)]));
}

/** The form as a program for tables keeps it: what stands in a line is typed over, and the rest stays. */
export function filled(form: string, lines: Lines, key: string, seen: string | null): string {
  const over = Object.entries(lines).reduce((all, [code, cells]) => {
    const [record, line] = [new RegExp(`^${code};[^\\r]*`, 'm'), `${code};;;;${cells.join(';')};${key};;;;`];
    return record.test(all) ? all.replace(record, line) : `${all}${line}\r\n`;
  }, form);
  return over.replace(/^revision:[^;\r]*/m, `revision:${seen ?? ''}`);
}
