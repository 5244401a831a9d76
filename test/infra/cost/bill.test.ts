import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { COST_COMMAND, costOptions } from '../../../infra/commands/cost/cost-options.js';
import { linesOf, totalOf } from '../../../infra/cost/bill.js';
import { jobsOf, operation } from '../../../infra/cost/measured.js';
import { monthOf } from '../../../infra/cost/month.js';
import { PRICE_PAGES, PRICES, type PriceKey, SOURCES } from '../../../infra/cost/prices.js';
import { SCOPES, type ScopeName } from '../../../infra/cost/scopes.js';
import { billText, costTable, monthUsd, withTable } from '../../../infra/cost/table.js';
import { type CostedTemplate, factsOf, type TemplateFacts } from '../../../infra/cost/template-facts.js';
import { parseOptions } from '../../../src/local/base/options.js';
import { synthesise } from '../../support/aws/synth.js';

const README = readFileSync('infra/README.md', 'utf8');
const NAMES = Object.keys(SCOPES) as ScopeName[];
let facts: TemplateFacts;
beforeAll(async () => {
  facts = factsOf([(await synthesise()).get('xaso-production')?.toJSON() as CostedTemplate]);
});

test.each(NAMES)('a month of a %s stays below its goal, alarms included', (name) => {
  expect(facts.alarmMetrics).toBeGreaterThan(10);
  expect(monthUsd(name, facts)).toBeLessThan(SCOPES[name].goalUsd);
});

test('the table of infra/README.md is what the command prints', () => {
  expect(README).toBe(withTable(README, costTable(facts)));
});

const usd = (name: ScopeName, key: PriceKey, changed: Partial<TemplateFacts> = {}, visits = SCOPES[name].visits) =>
  linesOf(monthOf(SCOPES[name], visits, { ...facts, ...changed })).find((line) => line.key === key)?.usd;

test('what is free is free to the last unit, and each further one costs its price', () => {
  expect(usd('district', 'alarms', { alarmMetrics: 10 })).toBe(0);
  expect(usd('district', 'alarms', { alarmMetrics: 11 })).toBeCloseTo(0.1);
  expect(usd('district', 'metrics', { metrics: 10 })).toBe(0);
  expect(usd('district', 'metrics', { metrics: 11 })).toBeCloseTo(0.3);
  expect(usd('district', 'dashboards', { dashboards: 3 })).toBe(0);
  expect(usd('district', 'dashboards', { dashboards: 4 })).toBeCloseTo(3);
});

test('each source system costs its client and an hourly token', () => {
  const one = { machineClients: 1 };
  expect((usd('district', 'machineClients', one) ?? 0) + (usd('district', 'machineTokens', one) ?? 0)).toBeCloseTo(
    7.62,
  );
});

test('officials cost nothing in plan ESSENTIALS and two cents each in plan PLUS', () => {
  expect(usd('country', 'usersEssentials')).toBe(0);
  expect(usd('district', 'usersPlus', { users: 'usersPlus' })).toBeCloseTo(44 * 0.02);
});

test('more visits cost more, and only where visits are', () => {
  const million = 1_000_000;
  expect(usd('district', 'tableReads', {}, million)).toBeGreaterThan(10 * (usd('district', 'tableReads') ?? 0));
  expect(usd('district', 'letters', {}, million)).toBe(usd('district', 'letters'));
});

test('the total is the sum of its lines, and never more than if nothing were free', () => {
  const lines = linesOf(monthOf(SCOPES.province, 20_000, facts));
  const { usd, usdWithoutFree } = totalOf(lines);
  expect(usd).toBeCloseTo(monthUsd('province', facts));
  expect(usd).toBeLessThan(usdWithoutFree);
  for (const line of lines) expect(line.usd).toBeLessThanOrEqual(line.usdWithoutFree);
});

test('every price says where and when it was read, and no source stands there unused', () => {
  for (const [key, { usd, free, source }] of Object.entries(PRICES)) {
    expect(usd, key).toBeGreaterThan(0);
    expect(free, key).toBeGreaterThanOrEqual(0);
    expect(SOURCES[source].date, key).toMatch(/^(\d{4}-\d{2}-\d{2}|undated)$/);
  }
  expect(new Set(Object.values(PRICES).map(({ source }) => source))).toEqual(new Set(Object.keys(SOURCES)));
});

test('each service of a bill has a page of AWS that an operator can open', () => {
  const services = new Set(linesOf(monthOf(SCOPES.country, 1, facts)).map(({ service }) => service));
  expect(services).toEqual(new Set(Object.keys(PRICE_PAGES)));
  for (const page of Object.values(PRICE_PAGES)) expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/[a-z0-9/-]+\/$/);
  expect(billText('district', 3_000, facts)).toContain(
    'DynamoDB              https://aws.amazon.com/dynamodb/pricing/',
  );
});

test('a bill names service, quantity, region and date of each line, and its goal', () => {
  const text = billText('district', 3_000, facts);
  expect(text).toContain('20 communes, 44 officials, 3,000 visits');
  expect(text).toMatch(/DynamoDB +writes +[\d,]+ +write unit +\$\d+\.\d\d +\$\d+\.\d\d +Sydney, 2026-08-13/);
  expect(text).toContain('Goal: less than $3.00, alarms included: met.');
  expect(billText('district', 3_000, { ...facts, alarmMetrics: 45 })).toContain('MISSED');
});

test('what was measured grows with the communes and is there for each scope', () => {
  for (const { communes } of Object.values(SCOPES)) expect(jobsOf(communes).communes).toBe(communes);
  expect(jobsOf(3_321).ranking.readUnits).toBeGreaterThan(jobsOf(20).ranking.readUnits);
  expect(() => jobsOf(10_598)).toThrow('jobs of 10598 communes were not measured');
  expect(operation('save-report').writeUnits).toBeGreaterThan(0);
});

const read = (...args: string[]) => costOptions(parseOptions(args, COST_COMMAND));

test('the command reads scope and visits, and refuses others by name', () => {
  expect(read()).toMatchObject({ bill: null, stage: 'production', writes: false });
  expect(read('--scope', 'country')).toMatchObject({ bill: { scope: 'country', visits: 500_000 } });
  expect(read('--scope', 'district', '--visits', '0')).toMatchObject({ bill: { visits: 0 } });
  expect(() => read('--scope', 'xa')).toThrow('There is no scope "xa". There are district, province, country.');
  expect(() => read('--scope', 'district', '--visits', '-1')).toThrow('got "-1"');
  expect(() => read('--visits', '5')).toThrow('add --scope');
});

test('a text without a place for the table is refused', () => {
  expect(() => withTable('# Deploy', 'table')).toThrow('has no place for the table');
});
