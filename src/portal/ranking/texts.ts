import { NOT_EXPECTED_TEXT } from '../../domain/figure/state-texts.js';
import { inBoth } from '../../domain/text/in-both.js';
export const rankingWords = inBoth({
  title: (scope: string, month: string) => [
    `Xếp hạng chuyển đổi số ${scope}, ${month}`,
    `Digital-transformation ranking of ${scope}, ${month}`,
  ],
  titleEmpty: ['Xếp hạng chuyển đổi số', 'Digital-transformation ranking'],
  empty: (month: string | undefined) =>
    month === undefined
      ? ['Chưa có bảng xếp hạng nào được công bố.', 'No ranking has been published yet.']
      : [
          `Chưa có bảng xếp hạng nào được công bố cho kỳ ${month}, hoặc không có bản này.`,
          `No ranking has been published for ${month}, or there is no such version.`,
        ],
  emptyOn: (day: string) => [
    `Đến hết ngày ${day}, bảng xếp hạng này chưa được công bố, hoặc ngày đó chưa đến.`,
    `By the end of ${day} this ranking had not been published, or that day is still to come.`,
  ],
  before: (day: string) => [
    `Đơn vị này có từ ngày ${day}. Trước đó, bảng xếp hạng được công bố ở:`,
    `This unit has existed since ${day}. Earlier rankings were published for:`,
  ],
  without: [
    'Đơn vị này không có bảng xếp hạng riêng. Địa bàn này nay thuộc:',
    'It has no ranking of its own. Its territory lies in these units today:',
  ],
  provisional: (day: string) => [
    `Thứ hạng còn có thể thay đổi; chậm nhất sau ngày ${day} sẽ là chính thức.`,
    `Ranks can still change; they are final after ${day} at the latest.`,
  ],
  edition: (version: number, moment: string) => [
    `Bản số ${version}, công bố ${moment}.`,
    `Version ${version}, published ${moment}.`,
  ],
  ranked: (ranked: number, all: number) => [
    `${ranked}/${all} đơn vị được xếp hạng`,
    `${ranked} of ${all} units ${ranked === 1 ? 'is' : 'are'} ranked`,
  ],
  table: {
    caption: ['Thứ hạng và điểm của các đơn vị được xếp hạng', 'Ranks and points of the ranked units'],
    interval: ['Hạng có thể có', 'Possible places'],
    tied: ['đồng hạng', 'tied'],
  },
  howToRead: [
    'Hai đơn vị chưa phân biệt được thì không nên nói đơn vị này hơn đơn vị kia, dù thứ hạng khác nhau.',
    'Where two units cannot be told apart, nobody should call one better, though their ranks differ.',
  ],
  unranked: {
    title: ['Chưa xếp hạng', 'Not ranked'],
    caption: ['Các đơn vị chưa được xếp hạng và lý do', 'Units without a rank, and why'],
    reason: ['Đơn vị và lý do', 'Unit and reason'],
    points: ['Điểm tạm tính', 'Provisional points'],
  },
  completeness: {
    title: ['Báo cáo của tháng', 'Reports of the month'],
    expected: ['Phải báo cáo', 'Expected'],
    actual: ['Đã gửi', 'Submitted'],
    onTime: ['Gửi đúng hạn', 'On time'],
    approved: ['Đã được duyệt', 'Approved'],
  },
  movement: {
    title: ['Thứ hạng trong 12 tháng', 'Ranks over 12 months'],
    commune: ['Chọn đơn vị', 'Choose a unit'],
    none: ['Chưa có đủ các tháng để vẽ biểu đồ.', 'There are not enough months for a chart yet.'],
  },
  months: {
    title: ['Các tháng khác', 'Other months'],
  },
  versions: {
    title: ['Các bản đã công bố', 'Published versions'],
    text: (version: number, current: number) =>
      current === 1
        ? [
            'Bảng xếp hạng của tháng này mới được công bố một lần.',
            'The ranking for this month has been published once.',
          ]
        : [
            `Quý vị đang xem bản số ${version} trong ${current} bản đã công bố. Mọi bản đều được giữ nguyên.`,
            `You are viewing version ${version} of ${current} published. Every version is kept unchanged.`,
          ],
    version: (version: number) => [`Bản số ${version}`, `Version ${version}`],
    day: ['Xem bảng xếp hạng như đã công bố đến hết ngày', 'Show the ranking as it was published by the end of'],
    open: ['Xem', 'Show'],
  },
  basis: {
    title: ['Số liệu được sử dụng', 'Figures used'],
    frequency: {
      MONTHLY: ['Chỉ tiêu hằng tháng', 'Monthly indicators'],
      QUARTERLY: ['Chỉ tiêu hằng quý', 'Quarterly indicators'],
      YEARLY: ['Chỉ tiêu hằng năm', 'Yearly indicators'],
    },
    notExpected: [NOT_EXPECTED_TEXT.vi, NOT_EXPECTED_TEXT.en],
    method: ['Phương pháp', 'Method'],
    methodLink: ['Điểm, mục tiêu và cách tính', 'Points, targets and rules'],
  },
  file: ['Bảng xếp hạng', 'Ranking'],
  ranks: ['Thứ hạng trong 12 tháng', 'Ranks over 12 months'],
});
