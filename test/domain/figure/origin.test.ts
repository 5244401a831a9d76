import { describe, expect, it } from 'vitest';
import { count } from '../../../src/domain/figure/figure.js';
import type { FigureNote } from '../../../src/domain/figure/filing-record.js';
import { agreement, countOrigins, type FigureOrigin, originOf } from '../../../src/domain/figure/origin.js';
import { originsText, originText } from '../../../src/domain/figure/origin-text.js';
import { resolveSources, type SourceFigures } from '../../../src/domain/figure/source-figures.js';
import type { Text } from '../../../src/domain/text/text.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { indicator } from '../../support/builders/ranking-builder.js';

const COMMUNE = { vi: 'xã', en: 'commune' };
const AT = '2026-10-14T18:00:00.000Z';
const from = (batch: string) => ({ system: 'health-book', at: AT, batch });
const delivered = (value: number, batch = 'b-1'): SourceFigures =>
  new Map([['F03', { figure: count(value), from: from(batch) }]]);

/** The figure that a submission makes of a typed and a delivered one, with its origin. */
function submitted(typed: number | null, value: number, winner: 'TYPED' | 'SOURCE', note?: FigureNote) {
  const figures = new Map(typed === null ? [] : [['F03', count(typed)] as const]);
  const form = resolveSources({ figures, notes: note ? { F03: note } : {} }, delivered(value), {
    ...seededMethod,
    winner,
  });
  return { ...form, origin: originOf(form.notes.F03 as FigureNote) };
}
const origin = (kind: FigureOrigin['kind']): FigureOrigin => ({ kind, system: 'health-book', at: AT });

describe('where a figure came from', () => {
  it.each([
    ['nobody typed one', null, 5, 'TYPED', 'DELIVERED'],
    ['the same was typed', 5, 5, 'TYPED', 'AGREED'],
    ['another was typed, which wins', 3, 5, 'TYPED', 'TYPED_AGAINST_DELIVERED'],
    ['another was typed, which loses', 3, 5, 'SOURCE', 'DELIVERED_AGAINST_TYPED'],
  ] as const)('is frozen at the submission: %s', (_what, typed, value, winner, kind) => {
    expect(submitted(typed, value, winner).origin).toEqual(origin(kind));
  });

  it('is nothing to be told where no system delivered', () => {
    expect(originOf({ reason: 'đã kiểm tra' })).toBeUndefined();
  });

  it('stays with the system when a report that was sent back is submitted again', () => {
    const first = submitted(null, 5, 'TYPED').notes.F03 as FigureNote;
    expect(submitted(5, 5, 'TYPED', first).origin).toEqual(origin('DELIVERED'));
    expect(submitted(5, 7, 'TYPED', first).origin).toEqual(origin('DELIVERED'));
    expect(submitted(5, 7, 'SOURCE', first).origin).toEqual(origin('DELIVERED'));
    const agreed = submitted(5, 5, 'TYPED').notes.F03 as FigureNote;
    expect(submitted(5, 5, 'TYPED', agreed).origin).toEqual(origin('AGREED'));
  });

  it('says no more that two differ when they do not any more', () => {
    const differing = submitted(3, 5, 'TYPED').notes.F03 as FigureNote;
    expect(submitted(5, 5, 'TYPED', differing).origin).toEqual(origin('AGREED'));
  });

  it('is told as part of a sentence', () => {
    const told = (kind: FigureOrigin['kind'], name?: Text) => originText(indicator(), origin(kind), COMMUNE, name);
    expect(told('DELIVERED')).toEqual({
      vi: 'hệ thống health-book gửi ngày 15/10/2026',
      en: 'from the source system health-book on 15 October 2026',
    });
    const name = { vi: 'Sổ sức khỏe điện tử', en: 'Electronic health book' };
    expect(told('AGREED', name)).toEqual({
      vi: 'cán bộ xã nhập, khớp với số liệu của Sổ sức khỏe điện tử ngày 15/10/2026',
      en: 'typed by the commune, with the same figure from the source system Electronic health book on 15 October 2026',
    });
    expect(told('TYPED_AGAINST_DELIVERED')).toEqual({
      vi: 'cán bộ xã nhập, khác số liệu của hệ thống health-book ngày 15/10/2026',
      en: 'typed by the commune, although the source system health-book had another figure on 15 October 2026',
    });
    expect(told('DELIVERED_AGAINST_TYPED')).toEqual({
      vi: 'hệ thống health-book gửi ngày 15/10/2026, khác số liệu do cán bộ xã nhập',
      en: 'from the source system health-book on 15 October 2026, although the commune typed another figure',
    });
    const unnamed = { ...origin('DELIVERED'), system: null };
    expect(originText(indicator(), unnamed, COMMUNE).vi).toMatch(/^hệ thống nguồn gửi/);
    const township = { vi: 'thị trấn', en: 'township' };
    expect(originText(indicator(), undefined, township)).toEqual({
      vi: 'cán bộ thị trấn nhập',
      en: 'typed by the township',
    });
    expect(originText(indicator({ computed: true }), undefined, COMMUNE).vi).toBe('phần mềm tự tính');
  });
});

describe('typed figures and those of source systems', () => {
  it('are counted, and compared where there are both', () => {
    const counts = countOrigins([
      'TYPED',
      'TYPED',
      'DELIVERED',
      'AGREED',
      'AGREED',
      'AGREED',
      'TYPED_AGAINST_DELIVERED',
      'DELIVERED_AGAINST_TYPED',
    ]);
    expect(counts).toEqual({ typed: 7, delivered: 6, both: 5, agreeing: 3, differing: 2, loaded: 0 });
    expect(agreement(counts)).toBe(0.6);
    expect(originsText(counts)).toEqual({
      vi: 'Trong 8 số liệu, 7 do cán bộ nhập và 6 do hệ thống nguồn gửi; 5 số liệu có cả hai, trong đó 3 khớp nhau (60%) và 2 khác nhau.',
      en: 'Of 8 figures, officials typed 7 and source systems delivered 6; 5 have both: 3 alike (60%), 2 different.',
    });
  });

  it('are told without shares where all agree, and with their thousands apart', () => {
    const kinds = [...Array<'TYPED'>(1_200).fill('TYPED'), 'AGREED', 'AGREED'] as const;
    expect(originsText(countOrigins(kinds))).toEqual({
      vi: 'Trong 1.202 số liệu, 1.202 do cán bộ nhập và 2 do hệ thống nguồn gửi; 2 số liệu có cả hai và đều khớp nhau.',
      en: 'Of 1,202 figures, officials typed 1,202 and source systems delivered 2; 2 have both, and all agree.',
    });
  });

  it('are told in words where there are both of one figure alone', () => {
    expect(originsText(countOrigins(['TYPED', 'TYPED_AGAINST_DELIVERED']))).toEqual({
      vi: 'Trong 2 số liệu, 2 do cán bộ nhập và 1 do hệ thống nguồn gửi; 1 số liệu có cả hai và khác nhau.',
      en: 'Of 2 figures, officials typed 2 and source systems delivered 1; 1 has both, and they differ.',
    });
    expect(originsText(countOrigins(['AGREED'])).vi).toMatch(/; 1 số liệu có cả hai và khớp nhau\.$/);
  });

  it('are told apart from those that files of past figures brought', () => {
    const counts = countOrigins(['TYPED', 'TYPED', 'LOADED', 'LOADED', 'LOADED']);
    expect(counts).toMatchObject({ typed: 2, delivered: 0, loaded: 3 });
    expect(originsText(counts)).toEqual({
      vi: 'Trong 5 số liệu, 3 nạp từ tệp số liệu các kỳ trước, 2 do cán bộ nhập và 0 do hệ thống nguồn gửi.',
      en: 'Of 5 figures, files of past figures brought 3, officials typed 2 and source systems delivered 0.',
    });
    expect(originsText(countOrigins(['LOADED', 'AGREED'])).en).toBe(
      'Of 2 figures, files of past figures brought 1, officials typed 1 and source systems delivered 1; 1 has both, and they agree.',
    );
    const loaded = { kind: 'LOADED', system: null, at: '2026-10-14T17:00:00.000Z' } as const;
    expect(originText(indicator(), loaded, COMMUNE)).toEqual({
      vi: 'nạp từ tệp số liệu các kỳ trước ngày 15/10/2026',
      en: 'loaded from a file of past figures on 15 October 2026',
    });
  });

  it('cannot be compared where only one of them is there', () => {
    expect(agreement(countOrigins(['TYPED', 'DELIVERED']))).toBeNull();
    expect(originsText(countOrigins(['TYPED', 'DELIVERED'])).en).toBe(
      'Of 2 figures, officials typed 1 and source systems delivered 1; none has both to compare.',
    );
    expect(originsText(countOrigins(['TYPED', 'TYPED'])).vi).toBe(
      'Cả 2 số liệu đều do cán bộ nhập; chưa có hệ thống nguồn nào gửi số liệu để đối chiếu.',
    );
  });
});
