import type { Figure } from '../../domain/figure/figure.js';
import {
  adopted,
  around,
  type FigureMaker,
  type FigureToMake,
  flow,
  noise,
  partOf,
  stock,
  wholeCount,
} from './figure-makers.js';
import { fraction } from './fraction.js';

const received = (cell: FigureToMake) => around(cell, 12 + cell.commune.residents / 30, 'received');
const settled = (cell: FigureToMake) => Math.ceil(received(cell) * 0.94);

/**
 * In each commune more than 85 % of the staff use their mailbox, so the published bound of the district holds whichever
 * communes have reported. Of some twenty staff, up to three do not use it. The number depends mostly on the commune.
 */
const mailboxInUse: FigureMaker = (cell) => {
  const { id, staff } = cell.commune;
  const most = Math.floor(0.14 * staff);
  const habit = 0.8 * fraction(id, 'idle') + 0.2 * (noise(cell) + 0.5);
  const idle = Math.floor(habit * (most + 1) * (1.2 - 0.3 * adopted(cell)));
  return partOf(staff, staff - Math.min(idle, most));
};

const healthBookInstalled = (cell: FigureToMake) =>
  Math.floor(cell.commune.smartphones * (0.045 + 0.1 * adopted({ ...cell, code: 'S03' })));

/** An account needs the app, so every commune has fewer accounts than installations. */
const healthBookAccounts = (cell: FigureToMake): Figure =>
  partOf(cell.commune.smartphones, Math.floor(healthBookInstalled(cell) * (0.55 + 0.24 * adopted(cell))));

const casesOnTime: FigureMaker = (cell) => {
  const overdue = Math.max(Math.round(4 * (0.5 + noise(cell, 'overdue')) - 1 - cell.commune.strength), 0);
  const onTime = settled(cell) * (0.9 + 0.1 * adopted(cell) + 0.03 * noise(cell));
  return partOf(settled(cell) + overdue, Math.min(onTime, settled(cell)));
};

const openIncidents: FigureMaker = (cell) => {
  const luck = noise(cell) + 0.5;
  return wholeCount(luck < 0.88 ? 0 : luck < 0.97 ? 1 : 2);
};

export const monthlyFigures: Readonly<Record<string, FigureMaker>> = {
  F03: (cell) => wholeCount(1.5 + 3.5 * adopted(cell) + 4 * noise(cell)),
  F13: stock((commune) => commune.villages, 0.88, 1.02),
  F20: openIncidents,
  G01: ({ commune }) => partOf(commune.staff, commune.staff),
  G02: mailboxInUse,
  G03: flow((cell) => around(cell, 150, 'work files'), 0.36, 0.8, 0.12),
  G05: flow((cell) => around(cell, 90, 'outgoing'), 0.52, 1.01, 0.08),
  G06: (cell) => wholeCount(3 + 8 * adopted(cell) + 7 * noise(cell)),
  G08: flow(received, 0.3, 0.98, 0.14),
  G09: casesOnTime,
  G10: flow(settled, 0.35, 0.97, 0.12),
  E01: stock((commune) => commune.organisations, 0.72, 1.04),
  E02: stock((commune) => commune.householdBusinesses, 0.5, 1),
  E07: flow((cell) => around(cell, 60, 'payments'), 0.15, 0.75, 0.12),
  S01: stock((commune) => commune.withIdentityCard, 0.48, 0.97),
  S02: stock((commune) => commune.residents, 0.6, 0.99),
  S03: (cell) => partOf(cell.commune.smartphones, healthBookInstalled(cell)),
  S04: healthBookAccounts,
};
