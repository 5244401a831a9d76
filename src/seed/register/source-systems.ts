import type { SourceSystem } from '../../domain/access/access.js';
import { SEEDED_SCOPE } from './register.js';
import { SYSTEM_NAMES } from './texts.js';

const system = (id: keyof typeof SYSTEM_NAMES, indicators: readonly string[]): SourceSystem => ({
  id,
  name: SYSTEM_NAMES[id],
  unit: SEEDED_SCOPE,
  indicators,
  active: true,
  isDemonstration: true,
});

/** The systems that hold figures (`source` of an indicator). In the demonstration they may deliver these figures. */
export const demonstrationSources: readonly SourceSystem[] = [
  system('vnpt-ioffice', ['F05', 'F06', 'G03', 'G05']),
  system('so-suc-khoe', ['S02', 'S03', 'S04', 'S05', 'S06']),
  system('thue', ['E01', 'E02']),
  system('dich-vu-cong', ['G08', 'G09', 'G10', 'G11', 'E07', 'S08']),
];
