import { inBoth } from '../../domain/text/in-both.js';
export const mapWords = inBoth({
  title: ['Bản đồ', 'Map'],
  sentence: (month: string, ranked: number, all: number, best: string, worst: string) => [
    `Bảng xếp hạng ${month}: ${ranked}/${all} đơn vị được xếp hạng; nhiều điểm nhất là ${best}, ít điểm nhất là ${worst}.`,
    `Ranking of ${month}: ${ranked} of ${all} units ${ranked === 1 ? 'is' : 'are'} ranked; ${best} has the most points, ${worst} the fewest.`,
  ],
  nobody: (month: string) => [
    `Bảng xếp hạng ${month}: chưa đơn vị nào được xếp hạng.`,
    `Ranking of ${month}: no unit is ranked.`,
  ],
  at: (name: string, points: string) => [`${name} (${points})`, `${name} (${points})`],
  points: (value: string) => [`${value} điểm`, `${value} points`],
  rank: ['Hạng', 'Rank'],
  value: ['Điểm', 'Points'],
  commune: ['Đơn vị', 'Unit'],
  unranked: ['chưa xếp hạng', 'not ranked'],
  missing: (names: string) => [`Bản đồ chưa có ranh giới của: ${names}.`, `The map lacks the boundaries of: ${names}.`],
  shades: (low: string, high: string) => [
    `từ ${low} đến ${high}; không tô màu: chưa xếp hạng. Số trên bản đồ là thứ hạng.`,
    `from ${low} to ${high}; without a shade: not ranked. The numbers on the map are ranks.`,
  ],
  source: [
    'Ranh giới do cơ quan vận hành cung cấp, chỉ để minh họa thứ hạng.',
    'Boundaries as loaded by the office that runs this service, shown only for the ranking.',
  ],
});
