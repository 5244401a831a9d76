import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageAt } from '../../../src/domain/text/page-address.js';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

type Waiting = {
  readonly state: string;
  readonly unit: { readonly slug: string };
  readonly period: { readonly code: string };
};
type Answered = {
  readonly myWork: {
    readonly forms: readonly Waiting[];
    readonly toReview: readonly Waiting[];
    readonly toReviewCount: number;
    readonly whatIWasTold: readonly { readonly page: string }[];
  };
};

const FORM = '{ state unit { slug } period { code } }';
const QUERY = `{ myWork { forms ${FORM} toReview ${FORM} toReviewCount whatIWasTold(first: 20) { page } } }`;

/** The service's answer to the holder of the token, such as `officer xuan-lac`. */
async function workOf(portal: PortalService, ...holder: readonly string[]): Promise<Answered['myWork']> {
  const answer = await fetch(`${portal.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await portal.token(...holder)}` },
    body: JSON.stringify({ query: QUERY }),
  });
  return ((await answer.json()) as { data: Answered }).data.myWork;
}
const linksIn = (page: Page, part: string) =>
  page.$$eval(`${part} a.work-name`, (links) => links.map((link) => link.getAttribute('href') ?? ''));

describe.skipIf(chromiumPath === undefined)('my work', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  test('of an officer lists the reports to send as the service orders them, and the letters that said so', async () => {
    const { forms, whatIWasTold } = await workOf(portal, 'officer', 'xuan-lac');
    expect(forms.length).toBeGreaterThan(0);
    const page = await portal.visit('/viec-can-lam', { width: 360, height: 740 });
    await signInAs(page, 'officer-xuan-lac');
    const sent = forms.filter(({ state }) => state === 'SUBMITTED');
    const toSend = forms.filter((form) => !sent.includes(form));
    expect(await linksIn(page, 'section')).toEqual(
      [...toSend, ...sent].map(({ unit, period }) => `/bao-cao/${unit.slug}/${period.code}`),
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(await page.textContent('main section >> nth=1')).not.toContain('quá hạn');
    expect(await page.textContent('main section')).toMatch(/Hạn \d{2}\/\d{2}\/2026: (còn|quá hạn|hết hạn)/);
    await page.click('summary');
    expect(await linksIn(page, 'details')).toEqual(whatIWasTold.map((letter) => letter.page));
    expect(whatIWasTold.map((letter) => pageAt(letter.page)).includes(undefined)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });

  test('of a reviewer lists what waits for a review, in English too', async () => {
    const { toReview, toReviewCount } = await workOf(portal, 'reviewer', 'cho-don');
    expect(toReviewCount).toBeGreaterThan(0);
    const page = await portal.visit('/viec-can-lam', { language: 'en' });
    await signInAs(page, 'reviewer-cho-don-1');
    expect(await page.textContent('main section h2')).toBe(`Reports to review (${toReviewCount})`);
    expect(await linksIn(page, 'section')).toEqual(
      toReview.map(({ unit, period }) => `/duyet/${unit.slug}/${period.code}`),
    );
    expect(await page.textContent('main section')).toMatch(/awaiting review for \d+ working days?|submitted today/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('of a leader without work says so and leads to the ranking', async () => {
    const page = await portal.visit('/viec-can-lam');
    await signInAs(page, 'leader-cho-don-1');
    const text = (await page.textContent('main')) ?? '';
    expect(text).toContain('Hiện không có việc nào chờ xử lý.');
    // Digests in the list of letters lead to the pages of their months.
    const ranking = page.locator('main section', { has: page.getByRole('heading', { name: 'Xếp hạng mới nhất' }) });
    expect(await ranking.locator('a[href^="/lanh-dao/2026-"]').count()).toBe(1);
    await page.context().close();
  });

  test('leaves no error', () => expect(portal.faults).toEqual([]));
});
