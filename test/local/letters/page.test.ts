import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RankingStatus } from '../../../src/domain/ranking/ranking.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { lettersPage } from '../../../src/local/letters/page.js';
import { lettersFromStores, type SampleLetter } from '../../../src/local/letters/sample-letters.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { inPages } from '../../support/letters/in-pages.js';
import { load } from '../../support/letters/reminder-world.js';
import { sampleRanking } from '../../support/letters/sample-letters.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
  await load(table.stores, { everybody: true });
});
afterEach(() => table.close());

const NOW = instantAt('2026-11-20', '09:00');
const publish = (period: string, status: RankingStatus, day: string) =>
  table.stores.rankings.publish(inPages(sampleRanking({ period, status, occurrence: instantAt(day, '03:00') })));
const samples = () => lettersFromStores(table.stores, NOW);
let first: ReturnType<typeof samples> | undefined;
/** The letters of the district as it is loaded. */
const unchanged = () => {
  first ??= samples();
  return first;
};
const ofRankings = async (letters = samples()) => (await letters).filter(({ name }) => name.startsWith('ranking'));
const pageOf = async (letter = '', letters = samples()) =>
  lettersPage(await letters, new URLSearchParams({ letter }), true);

it('while no ranking is final there is no letter about one, and the page says so', async () => {
  await publish('2026-10', 'PROVISIONAL', '2026-10-20');
  const all = samples();
  expect(await ofRankings(all)).toEqual([]);
  const page = await pageOf('', all);
  expect(page).toContain('Chưa có kết quả xếp hạng chính thức');
  expect(page).not.toContain('kết quả chính thức mới nhất');
});

it('letters about a ranking are of the newest final one, not of a newer provisional one, and dated when it was', async () => {
  await publish('2026-10', 'FINAL', '2026-10-24');
  await publish('2026-11', 'PROVISIONAL', '2026-11-19');
  const all = samples();
  const letters = await ofRankings(all);
  expect(letters.length).toBeGreaterThan(10);
  for (const { email, name } of letters) {
    expect(email.text, name).not.toMatch(/(tháng 11\/2026|November 2026).*(hạng|[Rr]ank)/);
    if (!name.includes('with')) expect(email.subject, name).toMatch(/tháng 10\/2026|October 2026/);
  }
  // 24 October is a Saturday.
  expect(letters.find(({ name }) => name === 'ranking-up')?.email.date).toBe(instantAt('2026-10-26', '08:00'));
  const page = await pageOf('ranking-up', all);
  expect(page).toContain('kết quả chính thức mới nhất');
  expect(page).not.toContain('Chưa có kết quả xếp hạng chính thức');
});

it('the page shows a letter on a desk and on a telephone, light and dark, with whom it is from and to', async () => {
  const shown = await pageOf('3-late-officer', unchanged());
  expect(shown.match(/<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" /g)).toHaveLength(3);
  // Each view shows its mode whatever mode the reader's own screen is in; the page around them goes with that screen.
  for (const [frame] of shown.matchAll(/<iframe sandbox="[^"]+" [^>]+>/g))
    expect(frame).not.toContain('prefers-color-scheme');
  expect([shown.match(/@media not all \{/g)?.length, shown.match(/@media all \{/g)?.length]).toEqual([2, 1]);
  expect(shown).toMatch(/Người gửi · From<\/th><td>Xã Số – UBND huyện Chợ Đồn &lt;/);
  expect(shown).toMatch(/Người nhận · To<\/th><td>[^<]+&gt;/);
  expect(shown).toMatch(
    /<a href="[^"]+letter=3-late-officer&amp;lang=vi" aria-current="page">Quá hạn 03 ngày làm việc, gửi/,
  );
});

it('every kind has a name of its own in the list, and is there in both languages', async () => {
  await publish('2026-10', 'FINAL', '2026-10-24');
  const letters = await samples();
  const shown = lettersPage(letters, new URLSearchParams(), true);
  for (const { name } of letters) expect(shown).not.toContain(`>${name} <span`);
  const named = (language: string) => letters.filter((one) => one.language === language).map(({ name }) => name);
  expect(new Set(named('vi')).size).toBe(named('vi').length);
  expect(named('en')).toEqual(named('vi'));
});

it('a letter over several assignments and one of a substitute are among them, each with both parts', async () => {
  const letters = await unchanged();
  const titles = (name: string, language: string) =>
    letters
      .find((letter) => letter.name === name && letter.language === language)
      ?.email.text.match(/^(Với vai trò|As (reporting|Chairperson)).*/gim);
  expect(titles('joint-assignments', 'vi')).toEqual([
    'Với vai trò công chức phụ trách báo cáo của thị trấn Bằng Lũng',
    expect.stringMatching(/^Với vai trò công chức phụ trách báo cáo của (?!thị trấn Bằng Lũng)/),
  ]);
  expect(titles('joint-assignments', 'en')).toHaveLength(2);
  expect(titles('joint-substitute', 'vi')).toEqual([
    'Với vai trò công chức phụ trách báo cáo của thị trấn Bằng Lũng',
    expect.stringMatching(/^Với vai trò Chủ tịch Ủy ban nhân dân thị trấn Bằng Lũng \(thay đồng chí .+ vắng mặt\)$/),
  ]);
  expect(titles('joint-substitute', 'en')).toHaveLength(2);
});

it('shows whatever steps the ladder has, each to whom it reaches first', async () => {
  const settings = await table.stores.settings.current();
  const [scope] = settings.scopes;
  if (!scope) throw new Error('no scope');
  const steps = [...scope.ladder.steps, { offset: 8, recipients: ['officer', 'leader'] as const }];
  const namesOf = (letters: readonly SampleLetter[]) => letters.map(({ name }) => name);
  expect(namesOf(await unchanged())).toContain('5-late-reviewer');
  expect(namesOf(await unchanged())).not.toContain('8-late-officer');
  await table.stores.settings.save({ ...settings, scopes: [{ ...scope, ladder: { ...scope.ladder, steps } }] });
  const letters = await samples();
  expect(namesOf(letters)).toContain('8-late-officer');
  expect(lettersPage(letters, new URLSearchParams(), true)).toContain('Quá hạn 08 ngày làm việc, gửi công chức');
});

it('letters are written anew each time: a changed letterhead stands in the next ones', async () => {
  const before = await unchanged();
  const settings = await table.stores.settings.current();
  const [scope] = settings.scopes;
  if (!scope) throw new Error('no scope');
  const letterhead = { ...scope.letterhead, contactName: 'Lý Thị Mai' };
  await table.stores.settings.save({ ...settings, scopes: [{ ...scope, letterhead }] });
  expect(before.some(({ email }) => email.text.includes('Lý Thị Mai'))).toBe(false);
  expect((await samples()).find(({ name }) => name === '1-late-officer')?.email.text).toContain('Lý Thị Mai');
});

it('a reminder tells nothing of a window that opened before: that was told when it opened', async () => {
  const letters = await unchanged();
  for (const { name, email } of letters.filter(({ name }) => !name.startsWith('ranking') && name !== 'opened'))
    expect(email.text, name).not.toMatch(/Mở kỳ báo cáo|Reporting opens/);
  expect(letters.find(({ name }) => name === 'opened')?.email.subject).toMatch(/^Mở kỳ báo cáo/);
});

it('where a commune is not ranked, the others are counted', async () => {
  await publish('2026-10', 'FINAL', '2026-10-24');
  const unranked = (await ofRankings()).find(({ name }) => name === 'ranking-unranked')?.email.text;
  expect(unranked).toMatch(/Có 19\/20 đơn vị được xếp hạng; .+ chưa được xếp hạng vì báo cáo tháng chưa được duyệt\. /);
});

it('the digest tells the change against the month before', async () => {
  const digest = (await unchanged()).find(({ name }) => name === 'digest')?.email.text;
  expect(digest).toContain('Gửi đúng hạn so với kỳ trước');
  expect(digest).not.toContain('Chưa có kỳ trước để so sánh');
});

it('a tie has a partner with the very same points, and the rank after it is skipped', async () => {
  await publish('2026-10', 'FINAL', '2026-10-24');
  const letters = await ofRankings();
  const tied = letters.find(({ name }) => name === 'ranking-tied')?.email.text ?? '';
  const rank = Number(/Đồng hạng (\d+)\//.exec(tied)?.[1]);
  expect(tied).toContain(`Giữ nguyên (tháng 9/2026: hạng ${rank})`);
  expect(tied.match(/đồng hạng/gi)?.length).toBeGreaterThanOrEqual(2);
});
