import type { Unit } from '../../domain/register/unit.js';
import { newVillage } from '../../domain/register/villages.js';
import { villageName } from './texts.js';

/**
 * The number of villages (residential groups in the township) of each commune in the demonstration. Only the sum for
 * the district, 227, is published. The split is invented.
 */
export const VILLAGES_OF: Readonly<Record<string, number>> = {
  'bang-lung': 18,
  'xuan-lac': 13,
  'nam-cuong': 12,
  'dong-lac': 10,
  'tan-lap': 9,
  'ban-thi': 10,
  'quang-bach': 10,
  'bang-phuc': 11,
  'yen-thinh': 9,
  'yen-thuong': 9,
  'phuong-vien': 15,
  'ngoc-phai': 11,
  'dong-thang': 13,
  'luong-bang': 13,
  'bang-lang': 11,
  'dai-sao': 11,
  'nghia-ta': 10,
  'yen-my': 9,
  'binh-trung': 12,
  'yen-phong': 11,
};

/** The villages of one commune, `xuan-lac-thon-01` …. Their names say that they are made up. */
export const demonstrationVillages = (commune: Unit): Unit[] =>
  Array.from({ length: VILLAGES_OF[commune.id] ?? 0 }, (_, i): Unit => {
    const number = String(i + 1).padStart(2, '0');
    const id = `${commune.id}-thon-${number}`;
    return newVillage(commune, id, villageName(commune.kind, number), true);
  });
