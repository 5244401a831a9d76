import { describe, expect, it } from 'vitest';
import {
  distributionSentence,
  heatMapSentence,
  seriesSentence,
} from '../../../src/portal/chart/figure-sentence-texts.js';
import { ranksSentence } from '../../../src/portal/chart/rank-sentence-texts.js';
import { withUnit } from '../../../src/portal/parts/value-text.js';

const month = (code: string, isProvisional = false) => ({ code, isProvisional });
const yenThinh = (...values: readonly (number | null)[]) => ({ name: 'Xã Yên Thịnh', values });
const percent = (value: number) => withUnit(value, '%');

describe('a line of ranks', () => {
  it('says where it began and stands, the best and the worst, gaps and what is provisional', () => {
    const months = [month('2026-08'), month('2026-09'), month('2026-10'), month('2026-11', true)];
    expect(ranksSentence(yenThinh(4, null, 6, 2), months)).toEqual({
      vi: 'Xã Yên Thịnh từ hạng 4 (tháng 8/2026) đến hạng 2 (tháng 11/2026); cao nhất hạng 2, thấp nhất hạng 6; 1 tháng không có hạng; xếp hạng tháng 11/2026 còn tạm thời.',
      en: 'Xã Yên Thịnh went from rank 4 (August 2026) to rank 2 (November 2026); the best rank was 2, the worst 6; no rank in 1 month; the ranking of November 2026 is still provisional.',
    });
  });

  it('of one month says that month alone', () => {
    expect(ranksSentence(yenThinh(3), [month('2026-10')]).vi).toBe('Xã Yên Thịnh xếp hạng 3 (tháng 10/2026).');
  });

  it('says that there is none where no month is ranked, though one is provisional', () => {
    expect(ranksSentence(yenThinh(null), [month('2026-10', true)])).toEqual({
      vi: 'Xã Yên Thịnh chưa được xếp hạng trong các tháng này.',
      en: 'Xã Yên Thịnh has no rank in these months.',
    });
  });
});

describe('a distribution', () => {
  const communes = [
    { name: 'Xã A', value: 80 },
    { name: 'Xã B', value: 12.5 },
    { name: 'Xã C', value: 60 },
    { name: 'Xã D', value: null },
  ];

  it('says the ends, the middle, and who reaches the target: exactly the target is reached', () => {
    const higher = { valueText: percent, higherIsBetter: true };
    expect(distributionSentence('2026-10', communes, higher, 60)).toEqual({
      vi: 'Tháng 10/2026: 3/4 đơn vị có số liệu; cao nhất 80% (xã A), thấp nhất 12,5% (xã B), ở giữa là 60%; 2 đơn vị đạt mục tiêu 60%.',
      en: 'October 2026: 3 of 4 units have a figure; the highest is 80% (Xã A), the lowest 12.5% (Xã B), the median 60%; 2 units reach the target of 60%.',
    });
    expect(distributionSentence('2026-10', communes, higher, 60.01).vi).toContain('1 đơn vị đạt');
  });

  it('counts who stays below a target where less is better', () => {
    expect(distributionSentence('2026-10', communes, { valueText: percent, higherIsBetter: false }, 60).vi).toContain(
      '2 đơn vị đạt mục tiêu 60%',
    );
  });

  it('names no single unit as the highest or the lowest where several have the same figure', () => {
    const more = [...communes, { name: 'Xã E', value: 12.5 }, { name: 'Xã G', value: 80 }];
    const words = { valueText: percent, higherIsBetter: true };
    expect(distributionSentence('2026-10', more, words, null)).toEqual({
      vi: 'Tháng 10/2026: 5/6 đơn vị có số liệu; cao nhất 80% (2 đơn vị), thấp nhất 12,5% (2 đơn vị), ở giữa là 60%.',
      en: 'October 2026: 5 of 6 units have a figure; the highest is 80% (2 units), the lowest 12.5% (2 units), the median 60%.',
    });
    expect(distributionSentence('2026-10', communes.slice(2), words, null)).toEqual({
      vi: 'Tháng 10/2026: 1/2 đơn vị có số liệu; 60% (xã C).',
      en: 'October 2026: 1 of 2 units has a figure; 60% (Xã C).',
    });
  });

  it('says so where all are equal, and where nobody has a figure', () => {
    const words = { valueText: percent, higherIsBetter: true };
    const equal = [
      { name: 'Xã A', value: 100 },
      { name: 'Xã B', value: 100 },
    ];
    expect(distributionSentence('2026', equal, words, null).vi).toBe(
      'Năm 2026: 2/2 đơn vị có số liệu; tất cả cùng 100%.',
    );
    expect(distributionSentence('2026-Q3', [{ name: 'Xã A', value: null }], words, 50)).toEqual({
      vi: 'Chưa đơn vị nào có số liệu quý III/2026.',
      en: 'No unit has a figure for Q3 2026.',
    });
  });
});

describe('a heat map', () => {
  it('says its size, how the middle moved and how many cells are empty', () => {
    const rows = [
      { name: 'Xã A', values: [10, 30] },
      { name: 'Xã B', values: [20, null] },
    ];
    expect(heatMapSentence(['2026-09', '2026-10'], rows, percent)).toEqual({
      vi: '2 đơn vị qua 2 kỳ; mức ở giữa từ 15% (tháng 9/2026) đến 30% (tháng 10/2026); 1 ô không có số liệu.',
      en: '2 units over 2 periods; the median went from 15% (September 2026) to 30% (October 2026); 1 cell without a figure.',
    });
  });

  it('of one period says that one, and of none that there is none', () => {
    expect(heatMapSentence(['2026'], [{ name: 'Xã A', values: [5] }], percent).vi).toBe(
      '1 đơn vị qua 1 kỳ; mức ở giữa năm 2026 là 5%.',
    );
    expect(heatMapSentence(['2026'], [{ name: 'Xã A', values: [null] }], percent).vi).toBe(
      '1 đơn vị qua 1 kỳ; chưa có số liệu nào.',
    );
  });
});

describe('a line of figures', () => {
  it('says first and last, and what is missing', () => {
    const periods = ['2026-08', '2026-09', '2026-10'];
    const line = { name: 'Xã A', values: [3, null, 1200] };
    expect(seriesSentence(line, periods, (value) => withUnit(value, 'cuộc'))).toEqual({
      vi: 'Xã A: từ 3 cuộc (tháng 8/2026) đến 1.200 cuộc (tháng 10/2026); 1 kỳ không có số liệu.',
      en: 'Xã A: from 3 cuộc (August 2026) to 1,200 cuộc (October 2026); 1 period without a figure.',
    });
    expect(seriesSentence(line, periods.slice(0, 1), percent).vi).toBe('Xã A: 3% (tháng 8/2026).');
    expect(seriesSentence(line, [], percent).vi).toBe('Xã A chưa có số liệu.');
  });
});
