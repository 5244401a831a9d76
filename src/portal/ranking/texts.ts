const vi = {
  shown: (version: number) => `Quý vị đang xem bản số ${version}; bản hiện hành có thể mới hơn.`,
  current: 'Xem bản hiện hành',
  title: (scope: string, month: string) => `Xếp hạng chuyển đổi số ${scope}, ${month}`,
  titleEmpty: 'Xếp hạng chuyển đổi số',
  empty: (month: string | undefined) =>
    month === undefined
      ? 'Chưa có bảng xếp hạng nào được công bố.'
      : `Chưa có bảng xếp hạng nào được công bố cho kỳ ${month}, hoặc không có bản này.`,
  emptyOn: (day: string) => `Đến hết ngày ${day}, bảng xếp hạng này chưa được công bố.`,
  before: (day: string) => `Đơn vị này có từ ngày ${day}. Trước đó, bảng xếp hạng được công bố ở:`,
  without: 'Đơn vị này không có bảng xếp hạng riêng. Địa bàn này nay thuộc:',
  emptyWayOut: 'Xem bảng xếp hạng mới nhất',
  status: { PROVISIONAL: 'Tạm thời', FINAL: 'Chính thức', NOT_FORMED: 'Không lập' },
  provisional: (day: string) => `Thứ hạng còn có thể thay đổi; chậm nhất sau ngày ${day} sẽ là chính thức.`,
  edition: (version: number, moment: string) => `Bản số ${version}, công bố ${moment}.`,
  ranked: (ranked: number, all: number) => `${ranked}/${all} đơn vị được xếp hạng`,
  table: {
    caption: 'Thứ hạng và điểm của các đơn vị được xếp hạng',
    rank: 'Hạng',
    commune: 'Đơn vị',
    interval: 'Hạng có thể có',
    points: 'Điểm',
    change: 'So với tháng trước',
    tied: 'đồng hạng',
  },
  howToRead: 'Hai đơn vị chưa phân biệt được thì không nên nói đơn vị này hơn đơn vị kia, dù thứ hạng khác nhau.',
  unranked: {
    title: 'Chưa xếp hạng',
    caption: 'Các đơn vị chưa được xếp hạng và lý do',
    reason: 'Đơn vị và lý do',
    points: 'Điểm tạm tính',
  },
  completeness: {
    title: 'Báo cáo của tháng',
    expected: 'Phải báo cáo',
    actual: 'Đã gửi',
    onTime: 'Gửi đúng hạn',
    approved: 'Đã được duyệt',
  },
  movement: {
    title: 'Thứ hạng trong 12 tháng',
    commune: 'Chọn đơn vị',
    none: 'Chưa có đủ các tháng để vẽ biểu đồ.',
  },
  months: { title: 'Các tháng khác' },
  versions: {
    title: 'Các bản đã công bố',
    text: (version: number, current: number) =>
      current === 1
        ? 'Bảng xếp hạng của tháng này mới được công bố một lần.'
        : `Quý vị đang xem bản số ${version} trong ${current} bản đã công bố. Mọi bản đều được giữ nguyên.`,
    version: (version: number) => `Bản số ${version}`,
    day: 'Xem bảng xếp hạng như đã công bố đến hết ngày',
    open: 'Xem',
  },
  basis: {
    title: 'Số liệu được sử dụng',
    frequency: { MONTHLY: 'Chỉ tiêu hằng tháng', QUARTERLY: 'Chỉ tiêu hằng quý', YEARLY: 'Chỉ tiêu hằng năm' },
    notExpected: 'chưa đến kỳ báo cáo',
    method: 'Phương pháp',
    methodLink: 'Điểm, mục tiêu và cách tính',
  },
  file: 'Bảng xếp hạng',
  ranks: 'Thứ hạng trong 12 tháng',
};

const en: typeof vi = {
  shown: (version: number) => `You are viewing version ${version}; the current version may be newer.`,
  current: 'Open the current version',
  title: (scope: string, month: string) => `Digital-transformation ranking of ${scope}, ${month}`,
  titleEmpty: 'Digital-transformation ranking',
  empty: (month: string | undefined) =>
    month === undefined
      ? 'No ranking has been published yet.'
      : `No ranking has been published for ${month}, or there is no such version.`,
  emptyOn: (day: string) => `By the end of ${day} this ranking had not been published.`,
  before: (day: string) => `This unit has existed since ${day}. Earlier rankings were published for:`,
  without: 'It has no ranking of its own. Its territory lies in these units today:',
  emptyWayOut: 'Open the latest ranking',
  status: { PROVISIONAL: 'Provisional', FINAL: 'Final', NOT_FORMED: 'Not formed' },
  provisional: (day: string) => `Ranks can still change; they are final after ${day} at the latest.`,
  edition: (version: number, moment: string) => `Version ${version}, published ${moment}.`,
  ranked: (ranked: number, all: number) => `${ranked} of ${all} units are ranked`,
  table: {
    caption: 'Ranks and points of the ranked units',
    rank: 'Rank',
    commune: 'Unit',
    interval: 'Possible places',
    points: 'Points',
    change: 'Change from the previous month',
    tied: 'tied',
  },
  howToRead: 'Where two units cannot be told apart, nobody should call one better, though their ranks differ.',
  unranked: {
    title: 'Not ranked',
    caption: 'Units without a rank, and why',
    reason: 'Unit and reason',
    points: 'Provisional points',
  },
  completeness: {
    title: 'Reports of the month',
    expected: 'Expected',
    actual: 'Submitted',
    onTime: 'On time',
    approved: 'Approved',
  },
  movement: {
    title: 'Ranks over 12 months',
    commune: 'Choose a unit',
    none: 'There are not enough months for a chart yet.',
  },
  months: { title: 'Other months' },
  versions: {
    title: 'Published versions',
    text: (version: number, current: number) =>
      current === 1
        ? 'The ranking for this month has been published once.'
        : `You are viewing version ${version} of ${current} published. Every version is kept unchanged.`,
    version: (version: number) => `Version ${version}`,
    day: 'Show the ranking as it was published by the end of',
    open: 'Show',
  },
  basis: {
    title: 'Figures used',
    frequency: { MONTHLY: 'Monthly indicators', QUARTERLY: 'Quarterly indicators', YEARLY: 'Yearly indicators' },
    notExpected: 'not collected yet',
    method: 'Method',
    methodLink: 'Points, targets and rules',
  },
  file: 'Ranking',
  ranks: 'Ranks over 12 months',
};

/** Words of the ranking. */
export const rankingWords = { vi, en };
