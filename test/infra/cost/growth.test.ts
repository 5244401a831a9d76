import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jobsOf } from '../../../infra/cost/measured.js';
import { officialsOf, SCOPES } from '../../../infra/cost/scopes.js';
import { LANES } from '../../../infra/portal/lanes.js';
import { stages } from '../../../infra/stages.js';

const GROWTH = readFileSync('infra/GROWTH.md', 'utf8');
const said = (value: number) => value.toLocaleString('en');
const { communes } = SCOPES.country;

test('infra/GROWTH.md counts the country as the costs do', () => {
  expect(GROWTH).toContain(`(${said(communes)} communes, ${said(officialsOf(SCOPES.country))} officials)`);
});

test('it names the lanes of production and their throttle', () => {
  const rate = stages.find(({ name }) => name === 'production')?.laneThrottle.rateLimit ?? 0;
  expect(GROWTH).toContain(`${said(LANES * rate)}, our own (${LANES} lanes of ${rate}: \`laneThrottle\`)`);
});

test('its units of a ranking are those that were measured', () => {
  const { readUnits, writeUnits } = jobsOf(communes).ranking;
  expect(GROWTH).toContain(`| ${said(Math.round(readUnits))} · ${said(Math.round(writeUnits))} |`);
});

test('every table says what breaks first', () => {
  const parts = GROWTH.split('\n## ').filter((part) => part.includes('| 100 × |') || part.includes('| full at |'));
  expect(parts).toHaveLength(5);
  for (const part of parts) expect(part).toMatch(/\*\*First: /);
});
