const vi = {
  yes: 'Có',
  no: 'Không',
  level: (level: string) => `mức ${level}`,
  change: {
    up: (places: number) => `▲ tăng ${places}`,
    down: (places: number) => `▼ giảm ${places}`,
    same: '= giữ nguyên',
    none: 'không so sánh',
  },
  ranking: {
    line: (period: string, version: number, day: string) =>
      `Bảng xếp hạng ${period}, bản số ${version}, công bố ngày ${day}`,
    status: { PROVISIONAL: 'Tạm thời', FINAL: 'Chính thức', NOT_FORMED: 'Không lập' },
    whole: 'Xem cả bảng xếp hạng',
    notes: 'Cần biết khi đọc số liệu',
  },
  choice: {
    title: 'Chọn đơn vị',
    show: 'Xem',
    tooMany: 'Trang này cho xem cùng lúc nhiều nhất bốn đơn vị. Các đơn vị chọn sau không hiển thị.',
  },
  months: {
    name: 'Chọn kỳ khác',
    before: (month: string) => `← ${month}`,
    latest: 'Kỳ mới nhất',
  },
  moved: { to: 'nay thuộc', since: (day: string) => `từ ${day}`, and: 'và' },
  ended: (name: string, day: string) => `${name} kết thúc hoạt động sau ngày ${day}.`,
  data: {
    title: 'Dữ liệu của trang này',
    file: (what: string, format: string) => `${what}, tệp ${format}`,
    licence: 'Được sử dụng lại theo giấy phép',
    print: 'In trang này',
  },
  noFigure: {
    NOT_EXPECTED: 'chưa đến kỳ báo cáo',
    NOT_APPLICABLE: 'không phát sinh',
    NO_REPORT: 'chưa gửi báo cáo',
    EXTENDED: 'đang được gia hạn',
    AWAITING_REVIEW: 'chờ thẩm định',
    NOT_APPROVED: 'báo cáo chưa được duyệt',
    NO_FIGURE: 'chưa có số liệu',
    PARTS_UNKNOWN: 'số liệu của một số đơn vị cũ không có',
  },
};

const en: typeof vi = {
  yes: 'Yes',
  no: 'No',
  level: (level) => `level ${level}`,
  change: {
    up: (places) => `▲ up ${places}`,
    down: (places) => `▼ down ${places}`,
    same: '= no change',
    none: 'not compared',
  },
  ranking: {
    line: (period, version, day) => `Ranking of ${period}, version ${version}, published on ${day}`,
    status: { PROVISIONAL: 'Provisional', FINAL: 'Final', NOT_FORMED: 'Not formed' },
    whole: 'See the full ranking',
    notes: 'Notes on these figures',
  },
  choice: {
    title: 'Choose units',
    show: 'Show',
    tooMany: 'This page shows at most four units at a time. Further units are left out.',
  },
  months: {
    name: 'Choose another period',
    before: (month) => `← ${month}`,
    latest: 'Latest period',
  },
  moved: { to: 'has been part of', since: (day) => `since ${day}`, and: 'and' },
  ended: (name, day) => `${name} ended on ${day}.`,
  data: {
    title: 'Data on this page',
    file: (what, format) => `${what}, ${format} file`,
    licence: 'Reuse under',
    print: 'Print this page',
  },
  noFigure: {
    NOT_EXPECTED: 'not expected yet',
    NOT_APPLICABLE: 'not applicable',
    NO_REPORT: 'no report submitted',
    EXTENDED: 'extension running',
    AWAITING_REVIEW: 'awaiting review',
    NOT_APPROVED: 'report not approved',
    NO_FIGURE: 'no figure',
    PARTS_UNKNOWN: 'figures of some predecessors are unknown',
  },
};

/** Words that several pages share. */
export const partsWords = { vi, en };
