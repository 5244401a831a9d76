import { inBoth } from '../../domain/text/in-both.js';

export const sharedRankingWords = inBoth({
  rank: (rank: number) => [`hạng ${rank}`, `rank ${rank}`],
  columns: {
    rank: ['Hạng', 'Rank'],
    unit: ['Đơn vị', 'Unit'],
    points: ['Điểm', 'Points'],
    change: ['So với tháng trước', 'Change from the previous month'],
  },
  change: {
    up: (by: number | string) => [`▲ tăng ${by}`, `▲ up ${by}`],
    down: (by: number | string) => [`▼ giảm ${by}`, `▼ down ${by}`],
    same: ['= giữ nguyên', '= no change'],
    none: ['không so sánh', 'not compared'],
  },
  howSure: ['Thứ hạng này chắc đến đâu?', 'How sure is this ranking?'],
  line: (period: string, version: number, day: string) => [
    `Bảng xếp hạng ${period}, bản số ${version}, công bố ngày ${day}`,
    `Ranking of ${period}, version ${version}, published on ${day}`,
  ],
  status: {
    PROVISIONAL: ['Tạm thời', 'Provisional'],
    FINAL: ['Chính thức', 'Final'],
    NOT_FORMED: ['Không lập', 'Not formed'],
  },
  whole: ['Xem cả bảng xếp hạng', 'See the full ranking'],
  empty: [
    'Chưa có bảng xếp hạng nào được công bố. Trang này sẽ có số liệu khi bảng xếp hạng đầu tiên được công bố.',
    'No ranking is published yet. This page shows figures once the first one is.',
  ],
  latest: ['Xem bảng xếp hạng mới nhất', 'Open the latest ranking'],
  otherVersion: (version: number) => [
    `Quý vị đang xem bản số ${version}; bản hiện hành có thể mới hơn.`,
    `You are viewing version ${version}; the current version may be newer.`,
  ],
  current: ['Xem bản hiện hành', 'Open the current version'],
  notes: ['Cần biết khi đọc số liệu', 'Notes on these figures'],
});
