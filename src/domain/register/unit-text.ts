import type { Text } from '../text/text.js';
import type { Unit } from './unit.js';

/** What a commune calls itself inside a sentence: "xã" / "commune", "thị trấn" / "township". */
export const kindText = ({ kind }: Pick<Unit, 'kind'>): Text =>
  kind === 'TOWNSHIP' ? { vi: 'thị trấn', en: 'township' } : { vi: 'xã', en: 'commune' };

/** Inside a Vietnamese sentence the kind of a unit is a common noun: "huyện Chợ Đồn". */
export const inSentence = ({ vi, en }: Text): Text => ({
  vi: vi.replace(/^(Tỉnh|Thành phố|Huyện|Thị xã|Thị trấn|Phường|Xã)(?= )/, (kind) => kind.toLowerCase()),
  en,
});
