import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOnPaper } from '../../support/portal/paper-width.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { reloadSignedIn, signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const MONTH = '2026-11';

describe.skipIf(chromiumPath === undefined)('the chairman of a commune', () => {
  let portal: PortalService;
  let unit = '';
  beforeAll(async () => {
    portal = await openPortalService();
    const reports = `{ reports(period: "${MONTH}", state: SUBMITTED, first: 50) { nodes { unit { slug } } } }`;
    const { reports: found } = await portal.ask<{ reports: { nodes: { unit: { slug: string } }[] } }>(reports);
    for (const { unit: of } of found.nodes) {
      const { withdrawReport } = await change(`officer-${of.slug}`, 'withdrawReport', 'WithdrawReportInput', {
        unit: of.slug,
        period: MONTH,
        expectedRevision: await revisionOf(of.slug),
      });
      if (withdrawReport.errors.length > 0) continue;
      unit = of.slug;
      return;
    }
    throw new Error('A report waits for its review');
  });
  afterAll(() => portal?.close());

  const tokens = new Map<string, string>();
  async function signed<Data>(who: string, query: string, variables: object = {}): Promise<Data> {
    const [role = '', place = ''] = who.split(/-(.*)/);
    const token = tokens.get(who) ?? (await portal.token(role, place));
    tokens.set(who, token);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${portal.url}/graphql`, { method: 'POST', headers, body });
    return ((await answer.json()) as { data: Data }).data;
  }
  let keys = 0;
  const change = (who: string, name: string, type: string, input: object) =>
    signed<Record<string, { errors: { code: string }[] }>>(
      who,
      `mutation($input: ${type}!) { ${name}(input: $input) { errors { code message } } }`,
      { input: { ...input, idempotencyKey: `journey-${++keys}-key` } },
    ) as Promise<Record<string, { errors: { code: string }[] }> & { withdrawReport: { errors: object[] } }>;
  const revisionOf = async (slug: string) =>
    (
      await signed<{ reportForm: { revision: string } }>(
        `officer-${slug}`,
        `{ reportForm(unit: "${slug}", period: "${MONTH}") { revision } }`,
      )
    ).reportForm.revision;
  async function setSignOff(signOff: boolean): Promise<void> {
    const { scopeRules } = await signed<{ scopeRules: { revision: string | null } }>(
      'administrator-cho-don',
      '{ scopeRules { revision } }',
    );
    const input = { scope: 'cho-don', expectedRevision: scopeRules.revision, reason: 'Quy chế làm việc', signOff };
    const done = await change('administrator-cho-don', 'changeCalendar', 'ChangeCalendarInput', input);
    expect(done).toMatchObject({ changeCalendar: { errors: [] } });
  }
  async function openForm(role: 'officer' | 'chairman', width = 360, path = ''): Promise<Page> {
    const page = await portal.visit(`/bao-cao/${unit}/${MONTH}${path}`, { width, height: 740 });
    await signInAs(page, `${role}-${unit}`);
    return page;
  }
  const told = (page: Page, text: string) =>
    page.waitForFunction(
      (wanted) => [...document.querySelectorAll('output.told')].some((said) => said.textContent?.includes(wanted)),
      text,
    );
  const buttons = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('section button')].map((button) => button.textContent?.trim()));
  async function comment(page: Page, code: string, text: string): Promise<void> {
    await page.click(`#${code}-figure .typed-comment summary`);
    await page.fill(`#gop-y-${code}`, text);
  }
  async function looksRight(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  }

  test('sends nothing that the officer has not handed over, returns it with a comment and then sends it', async () => {
    await setSignOff(true);
    const officer = await openForm('officer');
    expect(await buttons(officer)).toContain('Trình Chủ tịch ký duyệt');
    expect(await buttons(officer)).not.toContain('Gửi báo cáo');
    await looksRight(officer);
    await officer.click('text=Trình Chủ tịch ký duyệt');
    await told(officer, 'Đã trình Chủ tịch.');
    expect(await officer.textContent('dl.facts')).toContain('Đã trình Chủ tịch, chưa gửi');

    const work = await portal.visit('/viec-can-lam', { width: 360, height: 740 });
    await signInAs(work, `chairman-${unit}`);
    // A chair signs; the other reports are owed by the commune, and others fill them in.
    const headings = (await work.locator('main section h2').allTextContents()).map((text) => text.replace(/\d+/, 'n'));
    expect(headings.slice(0, 2)).toEqual(['Chờ ký duyệt (n)', 'Báo cáo đơn vị chưa gửi (n)']);
    expect(await work.textContent('main')).toContain('Công chức phụ trách báo cáo nhập số liệu');
    expect(await work.locator(`main a.work-name[href="/bao-cao/${unit}/${MONTH}"]`).count()).toBe(1);
    await looksRight(work);
    await work.context().close();

    const chairman = await openForm('chairman');
    expect(await buttons(chairman)).toEqual(expect.arrayContaining(['Gửi báo cáo', 'Trả lại công chức phụ trách']));
    await looksRight(chairman);
    await comment(chairman, 'G03', 'Số này lấy ở đâu?');
    await comment(chairman, 'F03', 'Đề nghị tách theo thôn.');
    await chairman.fill('#tra-lai-y-kien', 'Đề nghị xem lại hai chỉ tiêu.');
    await chairman.reload();
    await signInAs(chairman, `chairman-${unit}`);
    expect(await chairman.inputValue('#tra-lai-y-kien')).toBe('Đề nghị xem lại hai chỉ tiêu.');
    expect(await chairman.textContent('.kept-comments')).toContain('Gửi kèm 2 góp ý tại chỉ tiêu: F03, G03');
    await looksRight(chairman);
    await chairman.click('button:has-text("Trả lại công chức phụ trách")');
    await told(chairman, 'Đã trả lại công chức phụ trách');
    expect(await chairman.locator('.kept-comments').count()).toBe(0);

    // The open tab of the officer asks again when the officer comes back to it.
    await officer.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await officer.waitForSelector('.report >> text=Đề nghị xem lại hai chỉ tiêu.');
    expect(await officer.textContent('#G03-figure')).toContain('Góp ý: Số này lấy ở đâu?');
    await reloadSignedIn(officer);
    // No reviewer has seen the report yet.
    expect(await officer.textContent('#G03-figure')).toContain('Góp ý: Số này lấy ở đâu?');
    expect(await officer.textContent('#F03-figure')).toContain('Đề nghị tách theo thôn.');
    // A returned report opens with the commented figures, each a link, and asks for an answer.
    const remarks = officer.locator('p.figure-remark', { hasText: '2 góp ý:' });
    expect(await remarks.textContent()).toMatch(
      /^2 góp ý: (F03, G03|G03, F03)\. Đề nghị sửa số liệu hoặc giải trình tại chỉ tiêu, rồi gửi lại\.$/,
    );
    await remarks.getByRole('link', { name: 'G03' }).click();
    expect(await officer.evaluate(() => document.activeElement?.id)).toBe('G03-0');
    expect(await officer.textContent('.report')).toContain('Đề nghị xem lại hai chỉ tiêu.');
    await officer.click('text=Trình Chủ tịch ký duyệt');
    await told(officer, 'Đã trình Chủ tịch.');
    // The report went on since it came back. The page says so even if it gets no answer to why it is here.
    await officer.route('**/graphql*', (route) =>
      (route.request().postData() ?? '').includes('query ReportPage')
        ? route.abort('internetdisconnected')
        : route.continue(),
    );
    await officer.click('text=Lấy lại để sửa');
    await told(officer, 'Đã lấy lại báo cáo');
    expect(await officer.textContent('.report')).not.toContain('Đề nghị xem lại hai chỉ tiêu.');
    await officer.unroute('**/graphql*');
    await officer.click('text=Trình Chủ tịch ký duyệt');
    await told(officer, 'Đã trình Chủ tịch.');

    await reloadSignedIn(chairman);
    await chairman.click('button:has-text("Gửi báo cáo")');
    await told(chairman, 'Hệ thống đã nhận báo cáo');
    await chairman.fill('#so-van-ban', '12/BC-UBND');
    await chairman.fill('#ngay-van-ban', '16/11/2026');
    await chairman.reload();
    await signInAs(chairman, `chairman-${unit}`);
    expect(await chairman.inputValue('#so-van-ban')).toBe('12/BC-UBND');
    expect(await chairman.inputValue('#ngay-van-ban')).toBe('16/11/2026');
    await chairman.click('text=Ghi số văn bản');
    await told(chairman, 'Đã ghi số văn bản.');
    expect(await chairman.textContent('dl.facts')).toContain('Số 12/BC-UBND, ngày 16/11/2026');
    await looksRight(chairman);
    await Promise.all([officer.context().close(), chairman.context().close()]);
  });

  test('the printed report has head, number, signatures, and pages with numbers', async () => {
    for (const width of [360, 1200]) {
      const page = await openForm('officer', width, '/ban-in');
      const sheet = (await page.textContent('.printed-report')) ?? '';
      for (const part of [
        'Số: 12/BC-UBND',
        'ngày 16 tháng 11 năm 2026',
        'Độc lập - Tự do - Hạnh phúc',
        'Người lập biểu',
        'CHỦ TỊCH(Ký, đóng dấu)',
      ])
        expect(sheet).toContain(part);
      expect(await page.$$eval('.printed-table tbody tr:not(.printed-group)', (rows) => rows.length)).toBe(18);
      await looksRight(page);
      const shots = process.env.XASO_SHOTS;
      if (shots) await page.screenshot({ path: `${shots}/printed-${width}.png`, fullPage: true });
      if (width === 1200) {
        const pdf = await page.pdf({ preferCSSPageSize: true, ...(shots && { path: `${shots}/printed.pdf` }) });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        expect(pages.length).toBeLessThanOrEqual(2);
        expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45]/);
      }
      await page.context().close();
    }
  });

  test.each(['vi', 'en'] as const)(
    'the printed report of a month, a quarter and a year is cut off nowhere on A4, in %s',
    async (language) => {
      const page = await portal.visit(`/bao-cao/${unit}/${MONTH}/ban-in`, { width: 1200, height: 740, language });
      for (const period of [MONTH, '2026-Q4', '2026']) {
        await page.setViewportSize({ width: 1200, height: 740 });
        await page.emulateMedia({ media: 'screen' });
        await page.goto(`${portal.url}/bao-cao/${unit}/${period}/ban-in`);
        await signInAs(page, `officer-${unit}`);
        await page.waitForSelector('.printed-table');
        const { width, texts, cutOff } = await widthOnPaper(page, 'printed-report');
        expect([period, width, cutOff]).toEqual([period, 661, []]);
        expect(texts).toBeGreaterThan(60);
      }
      await page.context().close();
    },
  );

  test('with the setting off the officer sends, as before', async () => {
    const officer = await openForm('officer');
    await officer.fill('#ly-do-rut', 'Nhầm số thôn');
    await officer.reload();
    await signInAs(officer, `officer-${unit}`);
    expect(await officer.inputValue('#ly-do-rut')).toBe('Nhầm số thôn');
    await officer.click('text=Rút báo cáo để sửa');
    await told(officer, 'Đã rút báo cáo');
    await setSignOff(false);
    await reloadSignedIn(officer);
    expect(await buttons(officer)).not.toContain('Trình Chủ tịch ký duyệt');
    await officer.click('button:has-text("Gửi báo cáo")');
    await told(officer, 'Hệ thống đã nhận báo cáo');

    // The form on the device says why it is only for reading in either language.
    await officer.context().setOffline(true);
    await officer.locator('.band .menu summary').click();
    await officer.click('button:has-text("English")');
    await officer.waitForSelector('.warning:has-text("Read only. The report is submitted")');
    expect(await officer.textContent('main')).not.toMatch(/still in Vietnamese|trạng thái/);
    await officer.context().close();
    expect(portal.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
