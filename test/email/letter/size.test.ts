import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { Block } from '../../../src/email/letter/letter.js';
import { blocksHtml } from '../../../src/email/letter/render-html.js';
import { MOST_HTML_BYTES, withinSize } from '../../../src/email/letter/size.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { figures, official, type SituationOptions } from '../../support/builders/mail-builder.js';
import { letterTo, type Written } from '../../support/letters/letters.js';
import { communesOf } from '../../support/letters/reminder-world.js';
import { returnedTo } from '../../support/letters/returned-letter.js';

const LANGUAGES = ['vi', 'en'] as const;
const bytesOf = ({ html }: Written): number => Buffer.byteLength(html);
const rowsOf = ({ blocks }: Written): number =>
  blocks.reduce((rows, block) => rows + (block.kind === 'table' ? block.rows.length : 0), 0);
const linksOf = ({ blocks }: Written) => blocks.flatMap((block) => (block.kind === 'links' ? block.links : []));

const officersOf = (communes: readonly Unit[], name: string, phone: string) => [
  ...communes.map(({ id, path }) => official('officer', { id: `officer-${id}`, unit: id, path, name, phone })),
  official('reviewer'),
  official('leader'),
];
const district = (count: number, day: string, name = 'Triệu Văn Tuân', phone = '0209 000 0102'): SituationOptions => {
  const communes = communesOf(count);
  return { day, communes, officials: officersOf(communes, name, phone) };
};

describe.each(LANGUAGES)('a list (%s)', (language) => {
  it.each(['reviewer', 'leader'] as const)(
    'of 600 communes names the first and counts the others, to the %s',
    (role) => {
      const letter = letterTo(
        role,
        district(600, '2026-10-23'.replace('23', role === 'leader' ? '19' : '23')),
        language,
      );
      expect(bytesOf(letter)).toBeLessThanOrEqual(MOST_HTML_BYTES);
      const others = 600 - rowsOf(letter);
      expect(rowsOf(letter)).toBeGreaterThan(150);
      const [rest] = linksOf(letter);
      expect(rest?.label).toBe(
        language === 'vi'
          ? `Và ${others} đơn vị khác, xem trên Hệ thống`
          : `And ${others} more communes, listed in the system`,
      );
      expect(rest?.url).toBe(`https://xaso.example${role === 'leader' ? '/lanh-dao/2026-10' : '/duyet'}`);
      expect(letter.text).toContain(`${rest?.label}: ${rest?.url}`);
      expect(letter.subject).toContain('600');
    },
  );

  it.each(['reviewer', 'leader'] as const)(
    'of 168 communes with five reports each keeps its true totals, to the %s',
    (role) => {
      const letter = letterTo(role, district(168, '2026-12-23'), language);
      expect(bytesOf(letter)).toBeLessThanOrEqual(MOST_HTML_BYTES);
      expect(linksOf(letter)[0]?.label).toMatch(
        language === 'vi' ? /^Và \d+ báo cáo khác của \d+ đơn vị, / : /^And \d+ more reports of \d+ communes, /,
      );
      if (role === 'reviewer')
        expect(letter.text).toMatch(language === 'vi' ? /840 báo cáo .* của 168/ : /840 .* of 168/);
      else expect(letter.text).toContain(language === 'vi' ? '0/168' : '0 of 168');
    },
  );

  it('stays below it however long names and numbers are, and how much of them has to be escaped', () => {
    const letter = letterTo(
      'reviewer',
      district(600, '2026-10-23', '"&<Ng>'.repeat(33), '+84 (209) 000-0102-0000.00'),
      language,
    );
    expect(bytesOf(letter)).toBeLessThanOrEqual(MOST_HTML_BYTES);
    expect(rowsOf(letter)).toBeGreaterThan(10);
  });

  it('that fits is whole and has nothing more to say', () => {
    const letter = letterTo('reviewer', district(40, '2026-10-23'), language);
    expect(rowsOf(letter)).toBe(40);
    expect(linksOf(letter)).toEqual([]);
  });
});

it('a list and a digest in one letter share the room', () => {
  const ladder = { steps: [{ offset: 1, recipients: ['leader' as const] }], repeatEvery: 5, repeatAtMost: 4 };
  const letter = letterTo('leader', { ...district(600, '2026-10-19'), scope: { ladder } });
  expect(bytesOf(letter)).toBeLessThanOrEqual(MOST_HTML_BYTES);
  const tables = letter.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
  expect(tables).toHaveLength(2);
  for (const rows of tables) expect(rows).toBeGreaterThan(75);
});

describe.each(LANGUAGES)('a returned report (%s)', (language) => {
  const monthly = seededMethod.indicators.filter(({ computed }) => !computed);
  const notes = (text: string) => Object.fromEntries(monthly.map(({ code }) => [code, { comment: text }]));
  const withComments = (text: string) =>
    returnedTo('officer', language, {
      figures: figures('2026-10', []),
      note: text,
      filing: { basedOn: null, payload: '', warnings: [], notes: notes(text) },
    });

  it('with a comment of 1,000 letters on every indicator stays below it and counts the others', () => {
    const letter = withComments('ệ'.repeat(1_000));
    expect(bytesOf(letter)).toBeLessThanOrEqual(MOST_HTML_BYTES);
    const others = monthly.length - rowsOf(letter);
    expect(others).toBeGreaterThan(0);
    expect(linksOf(letter)[0]?.label).toContain(
      language === 'vi' ? `Và ${others} chỉ tiêu khác` : `And ${others} more figures`,
    );
    expect(letter.subject).toContain(String(monthly.length));
  });

  it('also when each letter of it has to be escaped', () => {
    expect(bytesOf(withComments('"\n'.repeat(500)))).toBeLessThanOrEqual(MOST_HTML_BYTES);
  });
});

it('whatever lists a letter has, they are as long as the room allows, and no longer', async () => {
  const row = (size: number): Block => ({ kind: 'paragraph', text: 'x'.repeat(size) });
  const list = fc.record({ sizes: fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 30 }) });
  await fc.assert(
    fc.property(fc.array(list, { maxLength: 3 }), fc.integer({ min: 0, max: 60_000 }), (lists, fixed) => {
      const drafts = lists.map(({ sizes }) => ({
        kind: 'long' as const,
        count: sizes.length,
        show: (shown: number) => [...sizes.slice(0, shown).map(row), ...(shown < sizes.length ? [row(20)] : [])],
      }));
      const blocks = withinSize([row(fixed), ...drafts], (around) => Buffer.byteLength(blocksHtml(around)));
      const all = lists.flatMap(({ sizes }) => sizes);
      const bytes = Buffer.byteLength(blocksHtml(blocks));
      expect(bytes).toBeLessThanOrEqual(MOST_HTML_BYTES);
      const whole = Buffer.byteLength(blocksHtml([row(fixed), ...all.map(row)])) + lists.length;
      if (whole <= MOST_HTML_BYTES) expect(blocks).toHaveLength(1 + all.length);
      const [only, ...others] = drafts;
      if (!only || others.length > 0) return;
      const showing = (shown: number) => [row(fixed), ...only.show(shown)];
      const fitting = [...Array(only.count + 1).keys()].filter(
        (shown) => Buffer.byteLength(blocksHtml(showing(shown))) <= MOST_HTML_BYTES,
      );
      expect(blocks).toEqual(showing(fitting.at(-1) ?? 0));
    }),
  );
});

it.each([20, 200])('a list of 2,000 entries of %i letters is as long as the room allows', (letters) => {
  const row: Block = { kind: 'paragraph', text: 'x'.repeat(letters) };
  const show = (shown: number): Block[] => Array(shown).fill(row);
  const blocks = withinSize([{ kind: 'long', count: 2_000, show }], () => 0);
  const bytes = (count: number) => Buffer.byteLength(blocksHtml(show(count))) + 1;
  expect(bytes(blocks.length)).toBeLessThanOrEqual(MOST_HTML_BYTES);
  if (blocks.length < 2_000) expect(bytes(blocks.length + 1)).toBeGreaterThan(MOST_HTML_BYTES);
  expect(blocks.length === 2_000).toBe(letters === 20);
});
