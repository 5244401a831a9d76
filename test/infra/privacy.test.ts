import { readFileSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { stages } from '../../infra/stages.js';
import { RETENTION_DEFAULTS, SHORTEST_RETENTION } from '../../src/domain/operation/retention.js';
import { parseServeOptions } from '../../src/home/command/serve-options.js';
import { ITEM_KINDS, type ItemKind, kindOfItem } from '../../src/store/item-kinds.js';
import { testTable } from '../support/aws/dynamo.js';
import { loadWorld } from '../support/unreadable/world.js';

/**
 * Kinds that name the author or receiver of something, or hold typed text. Other kinds hold a name only if somebody
 * typed it in the wrong place.
 */
const KINDS_WITH_PEOPLE: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'report',
  'delivered',
  'revision',
  'delivery',
  'figureFile',
  'methodDraft',
  'reorganisationDraft',
  'official',
  'address',
  'record',
  'letter',
  'silentDay',
  'suppression',
  'signIn',
  'binding',
]);

const page = readFileSync('infra/PRIVACY.md', 'utf8');
const section = (title: string): string => page.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const rowsOf = (title: string): string[][] =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
const number = (value: number): string => value.toLocaleString('en');

describe('what is stored', () => {
  const rows = rowsOf('What is stored');
  const named = rows.flatMap(([kind = '']) => [...kind.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));

  it('names every kind of item that holds people, and no other', () => {
    expect(named.toSorted()).toEqual([...KINDS_WITH_PEOPLE].toSorted());
  });

  it('says of each what, why and who sees it', () => {
    for (const row of rows)
      expect(
        row.filter((cell) => cell.length > 2),
        row[0],
      ).toHaveLength(4);
  });

  it('says of the access log what SECURITY.md and the runbook say; test/infra/stack.test.ts looks at the template', () => {
    expect(rows.find(([kind]) => kind?.startsWith('log groups'))?.[1]).toMatch(
      /^none: .*no addresses of mail or of the network/,
    );
    expect(readFileSync('SECURITY.md', 'utf8').replace(/\s+/g, ' ')).toContain(
      "nobody's address, of mail or of the network, and nobody's query is in a log",
    );
    expect(readFileSync('infra/RUNBOOK.md', 'utf8')).not.toMatch(/access log, by address/);
  });

  it('holds what an office stores: no other kind names an official', async () => {
    const table = await testTable();
    try {
      const { officials } = await loadWorld(table.stores, 4);
      const words = officials.flatMap(({ id, name, email }) => [id, name, email]);
      const { Items = [] } = await table.db.send(new ScanCommand({ TableName: table.name }));
      const kinds = Items.filter((item) => words.some((word) => JSON.stringify(item).includes(word))).map((item) =>
        kindOfItem(item as never),
      );
      expect(kinds.length).toBeGreaterThan(10);
      expect(kinds.filter((kind) => !kind || !KINDS_WITH_PEOPLE.has(kind))).toEqual([]);
      expect(
        Items.map((item) => kindOfItem(item as never)).filter((kind) => !kind || !ITEM_KINDS.includes(kind)),
      ).toEqual([]);
    } finally {
      await table.close();
    }
  });
});

describe('at home', () => {
  const rows = rowsOf('At home');
  const forgets = readFileSync('infra/home/xaso-forget.service', 'utf8');

  it('says of each place what, how long, who reads it and how an erasure reaches it', () => {
    expect(rows.length).toBeGreaterThan(9);
    for (const row of rows) expect(row.filter((cell) => cell.length > 2).length, row[0]).toBe(5);
  });

  it.each([
    ['/var/log/xaso/mail.log', '30 days', '/var/log/xaso -name mail.log.* -mtime +30 -delete'],
    ['/var/lib/xaso/returns', '30 days', '/var/lib/xaso/returns/cur -type f -mtime +30 -delete'],
    ['/var/lib/xaso/downloads', 'a day', '/var/lib/xaso/downloads -type f -mtime +0 -delete'],
  ])('%s ends after %s, as the unit does', (path, days, command) => {
    expect(rows.find(([place]) => place?.includes(path))?.[2]).toMatch(new RegExp(`^${days}.*\\(\`xaso-forget\`\\)$`));
    expect(forgets).toContain(`ExecStart=-/usr/bin/find ${command}\n`);
  });

  it.each(['export', 'erase'])('names a command that there is: %s', (task) => {
    const [, given = ''] = new RegExp(`npm run serve -- (${task} .*)`).exec(section('At home')) ?? [];
    const args = given.match(/"[^"]*"|\S+/g) ?? [];
    expect(parseServeOptions(args)).toMatchObject({ task, by: '"<name>"', reason: '"<why>"' });
  });
});

describe('the security file', () => {
  const DAY = '2026-11-30';
  const tables = section('Security file').split('\n\n');
  const rows = tables.flatMap((table) =>
    table
      .split('\n')
      .filter((line) => /^\| [^-]/.test(line))
      .slice(1),
  );

  it('says of each text on which day it was looked for, and whether it was read', () => {
    const texts = rows.filter((row) => row.includes(DAY));
    expect(texts.length).toBe(5);
    for (const row of texts) expect(row).toMatch(/\*\*(T|S|not read)\*\*/);
  });

  it('says of each point what is done, by whom, and what is missing', () => {
    const points = rows.filter((row) => !row.includes(DAY)).map((row) => row.split('|').slice(1, -1));
    expect(points.length).toBeGreaterThan(25);
    for (const cells of points) expect([5, 6], cells[0]).toContain(cells.filter((cell) => cell.trim() !== '').length);
    for (const [text = '', , read = ''] of points.filter(({ length }) => length === 6)) {
      expect(text).toMatch(/Decree \d+ art\. \d/);
      expect(read.trim()).toMatch(/^[TS](; S)?$/);
    }
  });
});

describe('how long', () => {
  const text = section('For how long');
  const production = stages.find(({ keepsData }) => keepsData);

  it.each(['letters', 'jobRuns'] as const)('says the default and the shortest of %s', (kind) => {
    const row = rowsOf('For how long').find(([, setting]) => setting?.includes(`retention.${kind}`));
    expect(row?.[2]).toBe(`${number(RETENTION_DEFAULTS[kind])} days, at least ${SHORTEST_RETENTION[kind]}`);
  });

  it('says what the stages say', () => {
    const months = { ONE_MONTH: '1 month', SIX_MONTHS: '6 months' } as const;
    for (const { name, logDays } of stages) expect(text).toContain(`${name} ${months[logDays]}`);
    expect(text).toContain(`\`backup.keepDays\` | ${production?.backup?.keepDays} days`);
    expect(text).toContain(`\`backup.copy.keepDays\` | ${production?.backup?.copy.keepDays} days`);
    expect(text).toContain(`\`backup.copy.keepWeeklyDays\` | ${production?.backup?.copy.keepWeeklyDays} days`);
    for (const { region } of stages) expect(section('Decisions')).toContain(region);
  });
});

it('every text of law says how sure we are', () => {
  for (const [law, , sure] of rowsOf('Which law')) expect(sure, law).toContain('**');
});
