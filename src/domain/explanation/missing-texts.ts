import { NOT_EXPECTED_TEXT } from '../figure/state-texts.js';
import { UNRANKED_IN_SHORT } from '../ranking/unranked-text.js';
import type { Text } from '../text/text.js';
import type { MissingReason } from './profile.js';

const { LOW_COVERAGE: _, ...NOT_COUNTED } = UNRANKED_IN_SHORT;

/** Why a commune has no figure to compare, in a few words, for labels and cells of a table. */
export const MISSING_IN_SHORT: Readonly<Record<MissingReason, Text>> = {
  ...NOT_COUNTED,
  NOT_EXPECTED: NOT_EXPECTED_TEXT,
  NOT_APPLICABLE: { vi: 'không phát sinh', en: 'not applicable' },
  NO_FIGURE: { vi: 'chưa có số liệu', en: 'no figure' },
  PARTS_UNKNOWN: {
    vi: 'số liệu của một số đơn vị cũ không có',
    en: 'figures of some predecessors are unknown',
  },
};
