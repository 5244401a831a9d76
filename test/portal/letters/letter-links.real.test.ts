import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personOf } from '../../../src/domain/official/assignment.js';
import { type PageAddress, pageAt } from '../../../src/domain/text/page-address.js';
import { type LetterLink, linksOfLetters } from '../../support/portal/letter-links.js';
import { openPortalService, type PortalService } from '../../support/portal/portal-service.js';
import { signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const OFFICIALS = '{ officials(first: 100) { nodes { id email } } }';
const ADD = 'mutation($input: AddAssignmentInput!) { addAssignment(input: $input) { errors { code } } }';
const NAMES =
  'query($unit: ID!, $period: String!, $lang: Language!) { unit(id: $unit) { name(lang: $lang) } period(code: $period) { name(lang: $lang) } }';

/** The unit and the period that a page must name. */
function namedBy(address: PageAddress): { readonly unit?: string; readonly period?: string } {
  switch (address.page) {
    case 'report':
    case 'reviewed-report':
      return { unit: address.unit, period: address.period };
    case 'commune':
      return { unit: address.unit, ...(address.month !== undefined && { period: address.month }) };
    case 'ranking':
    case 'leader':
      return address.month === undefined ? {} : { period: address.month };
    default:
      return {};
  }
}

describe.skipIf(chromiumPath === undefined)('a link of a letter', () => {
  let portal: PortalService;
  let links: readonly LetterLink[];
  let officials: ReadonlyMap<string, string>;
  const contexts = new Map<string, BrowserContext>();
  beforeAll(async () => {
    portal = await openPortalService();
    const token = await portal.token('administrator', 'cho-don');
    const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
      const answer = await fetch(`${portal.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return ((await answer.json()) as { data: Data }).data;
    };
    // A letter over two assignments goes to whoever holds both.
    const input = { official: 'officer-bang-lung', unit: 'ban-thi', role: 'OFFICER', reason: 'Quyết định kiêm nhiệm' };
    const added = await ask<object>(ADD, { input: { ...input, idempotencyKey: 'second-assignment' } });
    expect(added).toEqual({ addAssignment: { errors: [] } });
    links = await linksOfLetters(portal);
    const data = await ask<{ officials: { nodes: { id: string; email: string }[] } }>(OFFICIALS);
    const ownId = (id: string) => Buffer.from(id, 'base64url').toString().split(/[:/]/).at(-1) ?? '';
    officials = new Map(data.officials.nodes.map(({ id, email }) => [email, personOf(ownId(id))]));
  });
  afterAll(() => portal?.close());

  /** The browser of the person who got the letter, signed in in another tab. */
  async function browserOf(official: string): Promise<BrowserContext> {
    const open = contexts.get(official);
    if (open) return open;
    const page = await portal.visit('/viec-can-lam');
    await signInAs(page, official);
    contexts.set(official, page.context());
    return page.context();
  }

  test('is in every kind of letter, in both languages', () => {
    const kinds = new Set(links.map(({ letter }) => letter));
    for (const joint of ['joint-assignments vi', 'joint-assignments en', 'joint-substitute vi', 'joint-substitute en'])
      expect(kinds).toContain(joint);
    expect([...kinds].filter((kind) => kind.endsWith(' vi')).length).toBeGreaterThanOrEqual(30);
    expect([...kinds].filter((kind) => kind.endsWith(' en')).length).toBeGreaterThanOrEqual(30);
    expect(links.filter(({ to }) => !officials.has(to))).toEqual([]);
  });

  test('is the address of a page', () => {
    expect(links.filter(({ path }) => pageAt(path) === undefined)).toEqual([]);
  });

  test('opens the page that it speaks of, for the person who got it', async () => {
    const wrong: string[] = [];
    const visits = new Map(links.map((link) => [`${link.to} ${link.path}`, link]));
    for (const { to, path, letter } of visits.values()) {
      const address = pageAt(path);
      if (!address) continue;
      const page = await (await browserOf(officials.get(to) ?? '')).newPage();
      await page.goto(`${portal.url}${path}`);
      await page.waitForSelector('main[aria-busy="false"] h1');
      const heading = (await page.textContent('h1')) ?? '';
      // The page of a commune names its month below the heading.
      const shown = address.page === 'commune' ? await page.innerText('main') : heading;
      const { unit, period } = namedBy(address);
      const names = await portal.ask<{ unit: { name: string } | null; period: { name: string } | null }>(NAMES, {
        unit: unit ?? 'cho-don',
        period: period ?? '2026-10',
        lang: (await page.getAttribute('html', 'lang')) === 'en' ? 'EN' : 'VI',
      });
      const wanted = [unit && names.unit?.name, period && names.period?.name].filter((name) => name !== undefined);
      const isNamed = wanted.every((name) => shown.toLowerCase().includes(String(name).toLowerCase()));
      if (!isNamed || /Không tìm thấy|Chưa mở được|Cần đăng nhập|not found|could not|Sign in/i.test(heading))
        wrong.push(`${letter}: ${path} as ${to} shows "${heading}"`);
      await page.close();
    }
    expect(visits.size).toBeGreaterThanOrEqual(10);
    expect(wrong).toEqual([]);
  });

  test('leaves no error on these pages', () => expect(portal.faults).toEqual([]));
});
