import { plural } from '../../domain/text/number-text.js';
import type { unitsVi } from './words-vi.js';

export const unitsEn: typeof unitsVi = {
  title: 'Units',
  lead: 'Units are changed by',
  reorganisations: 'a reorganisation',
  search: 'Find a unit',
  level: 'Level',
  day: 'On (blank: today)',
  show: 'Show',
  more: 'More',
  count: (count: number) => `${plural(count, 'unit')}.`,
  publicPage: 'The public page of this unit',
  kind: 'Kind',
  code: 'Statistics office code',
  parent: 'Parent unit',
  validFrom: 'From',
  validTo: 'Until',
  ever: 'Start of the register',
  still: 'In existence',
  decision: 'Decision',
  predecessors: 'Predecessors',
  successors: 'Successors',
  history: 'History',
  outside: (names: string) => `Includes, from outside the register: ${names}.`,
};
