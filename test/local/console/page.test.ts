import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { type Example, readExamples } from '../../../src/local/console/examples.js';
import { consolePage } from '../../../src/local/console/page.js';

const examples = readExamples();
const named = (name: string): Example => {
  const found = examples.find((example) => example.name === name);
  if (!found) throw new Error(`there is no example ${name}`);
  return found;
};
const roles = [{ id: 'officer-xuan-lac', title: 'Cán bộ báo cáo · officer', authorization: () => 'Bearer a.b.c' }];
const pageOf = (name: string, more: Partial<Parameters<typeof consolePage>[0]> = {}): string =>
  consolePage({
    world: 'cho-don',
    examples,
    shown: named(name),
    roles,
    role: undefined,
    variables: undefined,
    demonstration: true,
    ...more,
  }).body;

test('an example is described by a description of its operation, as in its file', () => {
  for (const { file, document } of readExamples()) expect(document, file).toBe(readFileSync(file, 'utf8'));
  for (const { name, document, title } of readExamples('thai-nguyen'))
    expect(getOperationAST(parse(document))?.description?.value, name).toContain(title.split(' · ')[1]);
});

test('titles and units of the examples are those of the world', () => {
  const province = readExamples('thai-nguyen');
  expect(examples.map(({ title }) => title).join('\n')).toMatch(/huyện/);
  expect(province.map(({ title }) => title).join('\n')).not.toMatch(/huyện|thị trấn/);
  expect(province.find(({ name }) => name === 'units')?.document).toContain('"thai-nguyen-2025"');
  expect(province.map(({ document }) => document).join('\n')).not.toMatch(/"(xuan-lac|bang-lung|tan-lap|cho-don)"/);
});

/** The script that presses "execute". */
const PRESSES = 'button.click()';
/** The part of the page after GraphiQL's own scripts, which are megabytes. */
const ours = (page: string): string => page.slice(page.lastIndexOf('<script nonce='));

test('a question is answered as the page opens, a change waits for somebody to press the button', () => {
  expect(ours(pageOf('overview'))).toContain(PRESSES);
  expect(ours(pageOf('reminders'))).toContain(PRESSES);
  expect(ours(pageOf('save-report'))).not.toContain(PRESSES);
  expect(pageOf('save-report')).toContain('chỉ chạy khi bấm ▶');
});

test('an example comes with its variables and the token of its role, which the picker shows', () => {
  const input = { unit: 'xuan-lac', period: '2026-12' };
  const page = pageOf('save-report', { role: roles[0], variables: { input } });
  expect(page).toContain(JSON.stringify(JSON.stringify({ input }, null, 2)));
  expect(page).toContain(JSON.stringify(JSON.stringify({ Authorization: 'Bearer a.b.c' }, null, 2)));
  expect(page).toContain('<option value="officer-xuan-lac" selected>');
  expect(page).toContain('<option value="save-report" selected>');
  expect(pageOf('overview')).not.toContain('Bearer a.b.c');
});

test('every example can be chosen, under what it needs', () => {
  const page = pageOf('overview');
  const groups = [...page.matchAll(/<optgroup label="[^"]+">(.*?)<\/optgroup>/gs)].map(([, group = '']) => group);
  expect(groups).toHaveLength(3);
  for (const [i, name] of ['ranking', 'reminders', 'approve-report'].entries())
    expect(groups[i]).toContain(`<option value="${name}">`);
  for (const { name } of examples) expect(groups.join('')).toContain(`<option value="${name}"`);
});
