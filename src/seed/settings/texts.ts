import { inSentence } from '../../domain/register/unit-text.js';
import { NOT_FILLED_IN } from '../../domain/settings/texts.js';
import type { Text } from '../../domain/text/text.js';
import { REPORTING_DECREE } from '../catalogue/texts.js';

export const LETTERHEAD = {
  authority: { vi: 'Ủy ban nhân dân huyện Chợ Đồn', en: "People's Committee of Chợ Đồn District" },
  office: { vi: 'Phòng Văn hóa và Thông tin', en: 'Division of Culture and Information' },
  place: { vi: 'Chợ Đồn', en: 'Chợ Đồn' },
  legalBasis: [REPORTING_DECREE],
  senderName: 'Xã Số – UBND huyện Chợ Đồn',
} as const;

/** An invented contact with a telephone number that nobody has. */
export const DEMONSTRATION_CONTACT = { contactName: 'Nông Thị Hải Yến', contactPhone: '0209 000 0064' } as const;

/** Letters start only after an administrator has filled this in and turned reminders on. */
export const UNNAMED_CONTACT = { contactName: NOT_FILLED_IN.vi, contactPhone: NOT_FILLED_IN.vi } as const;

/** The letterhead of any unit: its People's Committee and its own name. The other parts say that they are not filled in. */
export const NEUTRAL_LETTERHEAD = (name: Text, ownName: string, hasCommittee: boolean) => ({
  authority: hasCommittee
    ? { vi: `Ủy ban nhân dân ${inSentence(name).vi}`, en: `People's Committee of ${name.en}` }
    : name,
  office: NOT_FILLED_IN,
  place: { vi: ownName, en: ownName },
  ...UNNAMED_CONTACT,
  legalBasis: [REPORTING_DECREE],
  senderName: `Xã Số – ${hasCommittee ? 'UBND ' : ''}${inSentence(name).vi}`,
});
