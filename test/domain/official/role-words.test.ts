import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OFFICIAL_ROLES } from '../../../src/domain/official/official.js';
import { ROLE_TITLES } from '../../../src/domain/official/role-title-texts.js';
import { ROLE_WORDS, ROLES_ACCEPTED, roleWord } from '../../../src/domain/sheet/word-texts.js';

it('the glossary gives these names', () => {
  const [line] = readFileSync('src/GLOSSARY.md', 'utf8').match(/^.*`OfficialRole`.*$/m) ?? [];
  for (const { vi } of Object.values(ROLE_TITLES)) expect([line]).toEqual([expect.stringContaining(vi)]);
  for (const { en } of Object.values(ROLE_TITLES)) expect([line]).toEqual([expect.stringContaining(en)]);
});

it('a file of officials has them in the template, and may say them in both languages', () => {
  for (const role of OFFICIAL_ROLES) {
    expect(roleWord(role).toLowerCase()).toBe(ROLE_TITLES[role].vi.toLowerCase());
    expect(ROLE_WORDS[role]).toEqual(expect.arrayContaining([ROLE_TITLES[role].vi, ROLE_TITLES[role].en]));
  }
  expect(ROLES_ACCEPTED.vi).toBe(
    'Công chức phụ trách báo cáo, Chủ tịch Ủy ban nhân dân, Người thẩm định, Lãnh đạo, Người kiểm tra',
  );
  expect(ROLES_ACCEPTED.en).toBe("Reporting officer, Chairperson of the People's Committee, Reviewer, Leader, Auditor");
});
