const vi = {
  title: 'Bản đồ',
  sentence: (month: string, ranked: number, all: number, best: string, worst: string) =>
    `Bảng xếp hạng ${month}: ${ranked}/${all} đơn vị được xếp hạng; nhiều điểm nhất là ${best}, ít điểm nhất là ${worst}.`,
  nobody: (month: string) => `Bảng xếp hạng ${month}: chưa đơn vị nào được xếp hạng.`,
  at: (name: string, points: string) => `${name} (${points})`,
  points: (value: string) => `${value} điểm`,
  rank: 'Hạng',
  value: 'Điểm',
  commune: 'Đơn vị',
  unranked: 'chưa xếp hạng',
  missing: (names: string) => `Bản đồ chưa có ranh giới của: ${names}.`,
  shades: (low: string, high: string) =>
    `từ ${low} đến ${high}; không tô màu: chưa xếp hạng. Số trên bản đồ là thứ hạng.`,
  source: 'Ranh giới do cơ quan vận hành cung cấp, chỉ để minh họa thứ hạng.',
};

const en: typeof vi = {
  title: 'Map',
  sentence: (month, ranked, all, best, worst) =>
    `Ranking of ${month}: ${ranked} of ${all} units are ranked; ${best} has the most points, ${worst} the fewest.`,
  nobody: (month) => `Ranking of ${month}: no unit is ranked.`,
  at: (name, points) => `${name} (${points})`,
  points: (value) => `${value} points`,
  rank: 'Rank',
  value: 'Points',
  commune: 'Unit',
  unranked: 'not ranked',
  missing: (names) => `The map lacks the boundaries of: ${names}.`,
  shades: (low, high) => `from ${low} to ${high}; without a shade: not ranked. The numbers on the map are ranks.`,
  source: 'Boundaries as loaded by the office that runs this service, shown only for the ranking.',
};

/** Words of the map. */
export const mapWords = { vi, en };
