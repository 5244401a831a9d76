import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OFFICIAL_ROLES } from '../../../src/domain/official/official.js';
import { ROLE_TITLES } from '../../../src/domain/official/role-title-texts.js';
import { ROLES_ACCEPTED, roleWord, roleWords } from '../../../src/domain/sheet/role-texts.js';
import { filesBelow } from '../../support/imports.js';

/** What a role might be called as well, and is not. */
const OTHER_NAMES =
  /người xem xét|người duyệt|kiểm tra viên|thanh tra|cán bộ (quản trị|thẩm định|báo cáo|phụ trách)|chuyên viên thẩm định|công chức báo cáo/giu;

/** Files that offices fill in may say it in other words. */
const READS_OTHER_NAMES = 'src/domain/sheet/role-texts.ts';

const filesWithTexts = ['src', 'schema']
  .flatMap((folder) => filesBelow(folder, /\.(tsx?|graphql|md)$/))
  .filter((file) => !file.includes('/generated/') && file !== 'src/DECISIONS.md')
  .filter((file) => file !== READS_OTHER_NAMES);

it('a role has one name in letters, pages, refusals, guides and examples', () => {
  expect(filesWithTexts.length).toBeGreaterThan(500);
  const found = filesWithTexts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(OTHER_NAMES)].map(([name]) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

it('the glossary gives these names', () => {
  const [line] = readFileSync('src/GLOSSARY.md', 'utf8').match(/^.*`OfficialRole`.*$/m) ?? [];
  for (const { vi } of Object.values(ROLE_TITLES)) expect([line]).toEqual([expect.stringContaining(vi)]);
  for (const { en } of Object.values(ROLE_TITLES)) expect([line]).toEqual([expect.stringContaining(en)]);
});

it('a file of officials has them in the template, and may say them in both languages', () => {
  for (const role of OFFICIAL_ROLES) {
    expect(roleWord(role).toLowerCase()).toBe(ROLE_TITLES[role].vi.toLowerCase());
    expect(roleWords(role)).toEqual(expect.arrayContaining([ROLE_TITLES[role].vi, ROLE_TITLES[role].en]));
  }
  expect(ROLES_ACCEPTED.vi).toBe(
    'Công chức phụ trách báo cáo, Chủ tịch Ủy ban nhân dân, Người thẩm định, Lãnh đạo, Người kiểm tra',
  );
  expect(ROLES_ACCEPTED.en).toBe("Reporting officer, Chairperson of the People's Committee, Reviewer, Leader, Auditor");
});
