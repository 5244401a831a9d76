import type { SourceSystem } from '../../domain/access/source-system.js';
import { SEEDED_SCOPE } from './register.js';

const system = (id: string, vi: string, en: string, indicators: readonly string[]): SourceSystem => ({
  id,
  name: { vi, en },
  unit: SEEDED_SCOPE,
  indicators,
  active: true,
  isDemonstration: true,
});

/** The systems that hold figures today (`source` of an indicator). In the demonstration they may push them. */
export const demonstrationSources: readonly SourceSystem[] = [
  system('vnpt-ioffice', 'VNPT-iOffice', 'VNPT-iOffice', ['F05', 'F06', 'G03', 'G05']),
  system('so-suc-khoe', 'Sổ sức khỏe điện tử', 'Electronic health book', ['S02', 'S03', 'S04', 'S05', 'S06']),
  system('thue', 'Chi cục Thuế khu vực', 'Regional tax office', ['E01', 'E02']),
  system('dich-vu-cong', 'Cổng Dịch vụ công quốc gia', 'National public-service portal', [
    'G08',
    'G09',
    'G10',
    'G11',
    'E07',
    'S08',
  ]),
];
