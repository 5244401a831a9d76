import { yesNo } from '../../domain/figure/figure.js';
import { adopted, type FigureMaker, levelOf, noise, stock, wholeCount } from './figure-makers.js';

export const yearlyFigures: Readonly<Record<string, FigureMaker>> = {
  F01: (cell) => levelOf(1.2 + cell.commune.strength + 0.5 * noise(cell), 2),
  F04: (cell) => wholeCount(3 * adopted(cell) + 2 * noise(cell)),
  F05: (cell) => yesNo(noise(cell) > -0.38),
  F10: stock((commune) => commune.households, 0.12, 0.46),
  F12: () => yesNo(true),
  F15: stock((commune) => commune.staff, 0.35, 1),
  F17: (cell) => levelOf(1 + 2.4 * adopted(cell), 3),
  G12: () => yesNo(true),
  S07: stock((commune) => commune.schools, 0.45, 1.05),
};
