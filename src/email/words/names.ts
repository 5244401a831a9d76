import type { Official } from '../../domain/official/official.js';
import { type CalledUnit, unitToday } from '../../domain/register/called-unit.js';
import type { Unit } from '../../domain/register/unit.js';
import { englishKind, kindInNameOf, kindText, ownNameOf } from '../../domain/register/unit-text.js';
import { numberText, plainCount } from '../../domain/text/number-text.js';
import { capitalised, listed, type Text } from '../../domain/text/text.js';

/** "Xuân Lạc", in English letters too. */
export const properName = ({ name }: Unit): string => ownNameOf(name.vi);

/** "xã", "thị trấn": the kind as in the unit's name. */
export const kindVi = (unit: Unit): string => (kindInNameOf(unit.name.vi) ?? kindText(unit).vi).toLocaleLowerCase('vi');

/** "Ủy ban nhân dân xã": the committee that is responsible today, also for a former unit of another kind. */
export const committeeVi = ({ unit }: { readonly unit: CalledUnit }): string =>
  `Ủy ban nhân dân ${kindVi(unitToday(unit))}`;

/** "xã Xuân Lạc"; a former unit as "xã Xuân Lạc (nay thuộc xã Nam Cường)" */
export const unitVi = (unit: CalledUnit): string => `${kindVi(unit)} ${nameVi(unit)}`;

/** "Xuân Lạc", "Xuân Lạc (nay thuộc xã Nam Cường)" */
export const nameVi = (unit: CalledUnit): string => `${properName(unit)}${nowVi(unit)}`;

/** The name in English: "Xuân Lạc (now part of Nam Cường Commune)" */
export const nameEn = (unit: CalledUnit): string => `${properName(unit)}${nowEn(unit)}`;

function nowVi({ id, name, now }: CalledUnit): string {
  if (!now) return '';
  // The successor may have the name and even the code of a former unit.
  const names = now.units.map((unit) => `${unitVi(unit)}${unit.id !== id && unit.name.vi === name.vi ? ' mới' : ''}`);
  return ` (${now.isSameUnit ? 'nay là' : 'nay thuộc'} ${listed(names, 'và')})`;
}

function nowEn({ id, name, now }: CalledUnit): string {
  if (!now) return '';
  const names = now.units.map(
    (unit) => `${unit.id !== id && unit.name.vi === name.vi ? 'the new ' : ''}${unitEn(unit)}`,
  );
  return ` (${now.isSameUnit ? 'now' : 'now part of'} ${listed(names, 'and')})`;
}

/** "Xuân Lạc Commune", "Xuân Lạc Commune (now part of Nam Cường Commune)" */
export const unitEn = (unit: CalledUnit): string => `${properName(unit)} ${englishKind(unit)}${nowEn(unit)}`;

/** "03": a count below ten has a leading zero, so that nobody can write a digit before it. */
export const countVi = (count: number): string => (count > 0 && count < 10 ? `0${count}` : String(count));

/** "3/20": the parts of a fraction have no leading zero, which would give "0/03". */
export const fractionVi = (count: number, of: number): string => `${plainCount(count)}/${plainCount(of)}`;

/** A count of any size in a Vietnamese letter: "03", "1.636". */
export const countInLetterVi = (count: number): string =>
  Number.isInteger(count) && count < 10 ? countVi(count) : numberText(count).vi;

export const daysVi = (days: number): string => `${countVi(days)} ngày làm việc`;
export const daysEn = (days: number): string => countEn(days, 'working day');

/** "1 report", "1200 reports" */
export const countEn = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "a, b và c" · "a, b and c" */
export function allOf(parts: readonly Text[]): Text {
  const partsIn = (language: keyof Text) => parts.map((part) => part[language]);
  return { vi: listed(partsIn('vi'), 'và'), en: listed(partsIn('en'), 'and') };
}

/** A unit as the value of a row or a cell: "Xã Xuân Lạc" · "Xuân Lạc Commune" */
export const unitValue = (unit: CalledUnit): Text => ({ vi: capitalised(unitVi(unit)), en: unitEn(unit) });

/** "Đồng chí Triệu Văn Tuân, điện thoại 0209 000 0102" · "Triệu Văn Tuân, telephone 0209 000 0102" */
export const personValue = ({ name, phone }: Official): Text => ({
  vi: `Đồng chí ${name}${phone ? `, điện thoại ${phone}` : ''}`,
  en: `${name}${phone ? `, telephone ${phone}` : ''}`,
});
