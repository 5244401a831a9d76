import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { REPORTING_DECREE } from '../catalogue/legal-basis.js';

/** An invented contact with a telephone number that nobody has. */
const DEMONSTRATION_CONTACT = { contactName: 'Nông Thị Hải Yến', contactPhone: '0209 000 0064' };

/** Letters start only after an administrator has filled this in and turned reminders on. */
const UNNAMED_CONTACT = { contactName: '(chưa khai báo)', contactPhone: '(chưa khai báo)' };

export const seededLetterhead = (demonstration: boolean): Letterhead => ({
  authority: { vi: 'Ủy ban nhân dân huyện Chợ Đồn', en: "People's Committee of Chợ Đồn District" },
  office: { vi: 'Phòng Văn hóa và Thông tin', en: 'Division of Culture and Information' },
  place: { vi: 'Chợ Đồn', en: 'Chợ Đồn' },
  ...(demonstration ? DEMONSTRATION_CONTACT : UNNAMED_CONTACT),
  legalBasis: [REPORTING_DECREE],
  senderName: 'Xã Số – UBND huyện Chợ Đồn',
  appUrl: 'https://xaso.example',
});
