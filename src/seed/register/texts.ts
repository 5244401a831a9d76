import type { Unit } from '../../domain/register/unit.js';
import type { Text } from '../../domain/text/text.js';

/** The names of source systems by their ids. */
export const SYSTEM_NAMES = {
  'vnpt-ioffice': { vi: 'VNPT-iOffice', en: 'VNPT-iOffice' },
  'so-suc-khoe': { vi: 'Sổ sức khỏe điện tử', en: 'Electronic health book' },
  thue: { vi: 'Chi cục Thuế khu vực', en: 'Regional tax office' },
  'dich-vu-cong': { vi: 'Cổng Dịch vụ công quốc gia', en: 'National public-service portal' },
} as const satisfies Readonly<Record<string, Text>>;

/** A township has residential groups, a commune has villages. */
export const villageName = (kind: Unit['kind'], number: string): Text =>
  kind === 'TOWNSHIP'
    ? { vi: `Tổ dân phố ${number} (minh họa)`, en: `Residential group ${number} (demonstration)` }
    : { vi: `Thôn ${number} (minh họa)`, en: `Village ${number} (demonstration)` };
