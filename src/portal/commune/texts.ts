import { inBoth } from '../../domain/text/in-both.js';
export const communeWords = inBoth({
  facts: {
    rank: ['Hạng', 'Rank'],
    ranked: (rank: string, count: string) => [`${rank}/${count}`, `${rank} of ${count}`],
    tied: ['đồng hạng', 'tied'],
    unranked: ['Chưa xếp hạng', 'Not ranked'],
    points: ['Điểm', 'Points'],
    scored: (points: string) => [`${points}/1.000`, `${points} of 1,000`],
    forNow: ['tạm tính', 'provisional'],
    change: ['So với tháng trước', 'Change from the previous month'],
    interval: ['Có thể ở các hạng', 'Possible places'],
    intervalNote: [
      'do biến động ngẫu nhiên, 90% cho riêng đơn vị này',
      'by random variation, 90% for this commune alone',
    ],
    coverage: ['Tỷ lệ số liệu đã có', 'Figures reported'],
    coverageNote: ['tính theo điểm', 'weighted by points'],
  },
  why: {
    title: ['Vì sao đơn vị đứng ở vị trí này', 'Why the unit ranks here'],
    steps: ['Thứ hạng thay đổi qua từng bước', 'How the rank changed, step by step'],
    gains: ['Tăng điểm nhiều nhất', 'Largest gains'],
    losses: ['Giảm điểm nhiều nhất', 'Largest losses'],
    strengths: ['Hơn mức bình quân nhiều nhất', 'Furthest ahead of the average'],
    weaknesses: ['Kém mức bình quân nhiều nhất', 'Furthest behind the average'],
  },
  lift: {
    title: ['Việc có thể làm để tăng điểm, tăng hạng', 'What would raise points and rank'],
    none: ['Chưa có đề xuất cho tháng này.', 'There is no advice for this month.'],
  },
  ranks: {
    title: ['Thứ hạng 12 tháng', 'Ranks over twelve months'],
    interval: ['Độ chắc chắn của thứ hạng', 'How certain the rank is'],
  },
  figures: {
    title: ['Các chỉ tiêu', 'The indicators'],
    pillars: ['Theo trụ cột', 'By pillar'],
    pillar: ['Trụ cột', 'Pillar'],
    rank: ['Hạng', 'Rank'],
    score: ['Mức đạt', 'Score'],
    base: ['Nền tảng', 'Foundation'],
    group: (name: string, of: string) => [`${name} (${of})`, `${name} (${of})`],
    standing: (points: string, rank: number | null) =>
      rank === null
        ? [`${points} điểm`, `${points} points`]
        : [`${points} điểm, hạng ${rank}`, `${points} points, rank ${rank}`],
    indicator: ['Chỉ tiêu', 'Indicator'],
    value: ['Số liệu', 'Figure'],
    points: ['Điểm', 'Points'],
    source: (period: string) => [`${period}. Nguồn:`, `${period}. Source:`],
    carried: ['lấy từ kỳ trước', 'carried forward'],
    target: (value: string) => [`mục tiêu ${value}`, `target ${value}`],
    notScored: ['không chấm điểm', 'not scored'],
  },
  completeness: {
    title: ['Chất lượng số liệu', 'Quality of the figures'],
    coverage: (rate: string) => [
      `Số liệu đúng kỳ chiếm ${rate} tổng số điểm.`,
      `Figures for the right period account for ${rate} of the points.`,
    ],
    carried: (rate: string) => [
      `Số liệu lấy từ kỳ trước chiếm ${rate} tổng số điểm.`,
      `Figures carried forward account for ${rate} of the points.`,
    ],
    late: (rate: string) => [
      `${rate} báo cáo của các kỳ chốt số liệu trong 12 tháng gần nhất, kể cả kỳ này, không gửi đúng hạn.`,
      `${rate} of the reports for periods that closed in the last 12 months, this one included, were not on time.`,
    ],
    onTime: [
      'Mọi báo cáo của các kỳ chốt số liệu trong 12 tháng gần nhất, kể cả kỳ này, đều gửi đúng hạn.',
      'Every report for periods that closed in the last 12 months, this one included, was on time.',
    ],
  },
  past: {
    title: ['Quá trình hình thành, sắp xếp', 'History and reorganisation of this unit'],
    code: (code: string) => [`Mã đơn vị hành chính: ${code}.`, `Code of the administrative unit: ${code}.`],
    called: (name: string, until: string) => [
      `Đến hết ngày ${until} gọi là ${name}.`,
      `Called ${name} until ${until}.`,
    ],
    from: (name: string, day: string, decision: string) => [
      `Từ ${name}, ngày ${day} (${decision}).`,
      `From ${name}, on ${day} (${decision}).`,
    ],
    to: (name: string, day: string, decision: string) => [
      `Chuyển vào ${name}, ngày ${day} (${decision}).`,
      `Into ${name}, on ${day} (${decision}).`,
    ],
    /** A step before the unit began, or after it ended. */
    between: (from: string, to: string, day: string, decision: string) => [
      `${from} chuyển vào ${to}, ngày ${day} (${decision}).`,
      `${from} into ${to}, on ${day} (${decision}).`,
    ],
    part: [
      ' Chỉ một phần; số liệu của phần này không được công bố riêng.',
      ' Only a part; its figures are not published separately.',
    ],
    outside: (name: string) => [
      `Có cả phần trước đây thuộc ${name}, ngoài danh mục của Hệ thống, nên chuỗi số liệu trước đó không đầy đủ.`,
      `It includes a part of ${name}, outside this register, so its earlier figures are incomplete.`,
    ],
    until: (name: string, day: string) => [
      `Số liệu dưới đây là của ${name} đến hết ngày ${day}.`,
      `The figures below are those of ${name} up to ${day}.`,
    ],
    history: [
      'Bảng xếp hạng các tháng trước vẫn giữ tên đơn vị này.',
      'Rankings of earlier months keep the name of this unit.',
    ],
  },
  empty: {
    text: (name: string) => [
      `${name} chưa có trong bảng xếp hạng nào của kỳ này, hoặc không có bản này.`,
      `${name} is not in any ranking for this period, or there is no such version.`,
    ],
    wayOut: ['Xem bảng xếp hạng mới nhất', 'See the latest ranking'],
  },
  files: {
    indicators: ['Chỉ tiêu của đơn vị', 'Indicators of the unit'],
    ranks: ['Thứ hạng qua các tháng', 'Ranks over the months'],
  },
  compare: ['So sánh với đơn vị khác', 'Compare with other units'],
});
