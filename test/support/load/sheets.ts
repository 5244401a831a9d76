import { readFileSync } from 'node:fs';
import type { Sheet } from '../../../src/domain/sheet/table.js';

/** The provinces and communes of Việt Nam since 2025-07-01, a row for each unit. */
export const countrySheet = (): Sheet =>
  readFileSync(new URL('../data/units-2025.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));

export const STATISTICS_HEADINGS = ['Tỉnh Thành Phố', 'Mã TP', 'Phường Xã', 'Mã PX', 'Cấp', 'Tên Tiếng Anh'] as const;
const KIND: Readonly<Record<string, string>> = { XA: 'Xã', PHUONG: 'Phường', DAC_KHU: 'Đặc khu' };

/** The communes of the sheet under the headings of the statistics office, a row for each commune. */
export function statisticsSheet(province?: string): Sheet {
  const [, ...units] = countrySheet();
  const provinces = new Map(units.flatMap(([code, name, , parent]) => (parent === '' ? [[code, name] as const] : [])));
  const communes = units.filter(([, , , parent]) => parent !== '' && (province === undefined || parent === province));
  return [
    [...STATISTICS_HEADINGS],
    ...communes.map(([code, name, kind, parent]) => [
      provinces.get(parent as string) ?? '',
      parent as string,
      name as string,
      code as string,
      KIND[kind as string] ?? '',
      '',
    ]),
  ];
}
