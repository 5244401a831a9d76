import type { Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import { kindText } from '../../domain/register/unit-text.js';
import { numberText } from '../../domain/text/number-text.js';

const PREFIX = /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn)\s+/iu;

/** "Xuân Lạc", in English letters too. */
export const properName = (unit: Unit): string => unit.name.vi.replace(PREFIX, '');

/** "xã", "thị trấn": the kind as the unit's name gives it. */
export const kindVi = (unit: Unit): string =>
  (PREFIX.exec(unit.name.vi)?.[1] ?? kindText(unit).vi).toLocaleLowerCase('vi');

/** "xã Xuân Lạc" */
export const unitVi = (unit: Unit): string => `${kindVi(unit)} ${properName(unit)}`;

export const kindEn = (unit: Unit): string =>
  kindText(unit).en.replaceAll(/(?<=^|\s)\p{Ll}/gu, (first) => first.toUpperCase());

/** "Xuân Lạc Commune" */
export const unitEn = (unit: Unit): string => `${properName(unit)} ${kindEn(unit)}`;

/** "03": a count below ten has a leading zero, so that nobody can put a digit before it. */
export const countVi = (count: number): string => (count > 0 && count < 10 ? `0${count}` : String(count));

/** The same for counts of any size: "03", "1.636". */
export const countInLetterVi = (count: number): string =>
  Number.isInteger(count) && count < 10 ? countVi(count) : numberText(count).vi;

export const daysVi = (days: number): string => `${countVi(days)} ngày làm việc`;
export const daysEn = (days: number): string => `${days} working ${days === 1 ? 'day' : 'days'}`;

/** "a, b và c" */
export const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** "đồng chí Triệu Văn Tuân, điện thoại 0209 000 0102" */
export const personVi = ({ name, phone }: Official): string =>
  phone ? `đồng chí ${name}, điện thoại ${phone}` : `đồng chí ${name}`;

export const personEn = ({ name, phone }: Official): string => (phone ? `${name}, telephone ${phone}` : name);
