import type { FinalDays } from '../../domain/ranking/final-days.js';
import type { Digest } from '../../domain/reminder/daily-mail.js';
import type { Instant } from '../../domain/time/local-date.js';
import { dateVi, momentVi, weekdayDateVi } from '../words/dates.js';
import { underVi } from '../words/legal-basis.js';
import { capitalised, countVi } from '../words/names.js';
import { periodsVi, shortPeriodsVi } from '../words/period-names.js';
import type { Wording } from '../words/wording.js';

/** "85,0 %": one decimal, decimal comma. */
const percentVi = (rate: number | null): string =>
  rate === null ? 'không có' : `${(rate * 100).toFixed(1).replace('.', ',')}%`;

const ofExpected = (count: number, { completeness }: Digest) => `${countVi(count)}/${countVi(completeness.expected)}`;

/** Against the same day's view of the month before; whole communes, because rates of twenty hide behind decimals. */
function changeVi({ completeness, previous }: Digest): string {
  if (!previous) return 'chưa có kỳ trước để so sánh';
  const name = shortPeriodsVi([{ period: previous.period, window: { from: '', to: '' } }]);
  const { onTime, expected } = previous.completeness;
  const difference = completeness.onTime - onTime;
  const change =
    difference === 0 ? 'giữ nguyên' : `${difference > 0 ? 'tăng' : 'giảm'} ${countVi(Math.abs(difference))} đơn vị`;
  return `${change} (kỳ ${name}: ${countVi(onTime)}/${countVi(expected)} gửi đúng hạn)`;
}

const finalVi = ({ since, correctedOn }: FinalDays): string =>
  `Chính thức từ ngày ${dateVi(since)}${correctedOn === null ? '' : `, cập nhật ngày ${dateVi(correctedOn)}`}`;

const standing = (digest: Digest, asOf: Instant): string =>
  `đến ${momentVi(asOf)}, ${ofExpected(digest.completeness.actual, digest)} xã, thị trấn đã gửi báo cáo chuyển đổi số kỳ ${periodsVi([digest])}.`;

export const digestVi: Wording['digest'] = {
  basis: (letterhead, digest, asOf) => underVi(letterhead, `qua theo dõi ${standing(digest, asOf)}`),
  firstLine: (digest, asOf) => capitalised(standing(digest, asOf)),
  facts: (digest) => [
    { label: 'Hạn gửi', value: capitalised(weekdayDateVi(digest.dueDay)) },
    {
      label: 'Đã gửi',
      value: `${ofExpected(digest.completeness.actual, digest)} (${percentVi(digest.completeness.reportingRate)})`,
    },
    {
      label: 'Gửi đúng hạn',
      value: `${ofExpected(digest.completeness.onTime, digest)} (${percentVi(digest.completeness.reportingRateOnTime)})`,
    },
    { label: 'Đã được duyệt', value: ofExpected(digest.completeness.approved, digest) },
    { label: 'Gửi đúng hạn so với kỳ trước', value: capitalised(changeVi(digest)) },
    ...(digest.rankingFinal ? [{ label: 'Kết quả xếp hạng', value: finalVi(digest.rankingFinal) }] : []),
  ],
  caption: 'Đơn vị quá hạn',
  request: 'Kính đề nghị đồng chí quan tâm, chỉ đạo:',
  open: (digest) => `Mở tình hình gửi báo cáo ${shortPeriodsVi([digest])}`,
  openRanking: (digest) => `Mở kết quả xếp hạng ${shortPeriodsVi([digest])}`,
  contact: ({ contactName, contactPhone, office }) =>
    `Nếu cần thêm thông tin, đề nghị liên hệ đồng chí ${contactName}, ${office.vi}, điện thoại ${contactPhone}.`,
};
