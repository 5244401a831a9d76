import { filledForm, formWith } from '../../support/filing/filled-form.js';
import { drawn, drawnBetween } from '../world/keyed.js';
import type { Lines } from './acts.js';
import { ASKED, type Asked, isOf, type Period } from './asked.js';

const WRONG = ['không rõ', -3, 7.5, '1.2.3'];
const [TYPED, IS_WRONG, STRANGE] = [0.75, 0.06, 0.006];
/** A number with points between thousands. */
const grouped = (number: number): string => String(number).replace(/(?=(\d{3})+$)\B/g, '.');

/** The lines that an officer types into a form. Some are left empty, some are wrong, some belong to another form. */
export function typedLines(seed: number, of: string, period: Period): Lines {
  const cellsOf = ({ code, kind }: Asked): Lines[string] => {
    const part = drawnBetween(0, 3, seed, of, code, 'cell');
    const isText = drawn(seed, of, code, 'is text') < 0.5;
    const cell = (number: number) => (isText ? grouped(number) : number);
    const wrong = kind === 'ratio' && part === 3 ? '1.201' : (WRONG[part] ?? '');
    if (drawn(seed, of, code, 'is wrong') < IS_WRONG) return [wrong, kind === 'ratio' ? '1.200' : ''];
    if (kind === 'ratio') return [cell(400 * part), cell(1200 + drawnBetween(0, 60, seed, of, code, 'of'))];
    if (drawn(seed, of, code, 'none') < 0.2) return ['Không có số liệu', ''];
    if (kind === 'boolean') return [isText ? (part > 1 ? 'Có' : 'không') : part > 1, ''];
    return [cell(part), ''];
  };
  const isTyped = (each: Asked) => drawn(seed, of, each.code, 'typed') < (isOf(period, each) ? TYPED : STRANGE);
  return Object.fromEntries(ASKED.filter(isTyped).map((each) => [each.code, cellsOf(each)]));
}

/** A filled CSV form: typed lines are replaced, the rest stays. */
export function filled(form: string, lines: Lines, key: string, seen: string | null): string {
  const over = Object.entries(lines).reduce((all, [code, cells]) => {
    const [record, line] = [new RegExp(`^${code};[^\\r]*`, 'm'), `${code};;;;${cells.join(';')};${key};;;;`];
    return record.test(all) ? all.replace(record, line) : `${all}${line}\r\n`;
  }, form);
  return over.replace(/^revision:[^;\r]*/m, `revision:${seen ?? ''}`);
}

/** A filled workbook form, in which numbers are numbers. */
export async function typedOver(form: string, lines: Lines, key: string, seen: string | null): Promise<Uint8Array> {
  const workbook = await filledForm(Buffer.from(form, 'base64'), { A4: `revision:${seen ?? ''}` });
  return formWith(workbook, Object.fromEntries(Object.entries(lines).map(([code, cells]) => [code, [...cells, key]])));
}
