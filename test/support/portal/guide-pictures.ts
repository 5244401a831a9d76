import type { Page } from 'playwright-core';
import type { Language } from '../../../src/domain/text/text.js';
import type { PictureName } from '../../../src/portal/guide/guide-text.js';

export type PictureOf = {
  readonly path: string;
  /** The official who sees the page; undefined for a page of the public. */
  readonly official?: string;
  /** The selector of the element at the picture's top; absent: the top of the content. */
  readonly from?: string;
  /** The heading of the page. Another heading means that the guide shows an old page. */
  readonly heading: Readonly<Record<Language, RegExp>>;
};

/** The page behind each picture of the guides, in the demonstration. */
export const GUIDE_PICTURES: Readonly<Record<PictureName, PictureOf>> = {
  'work-officer': {
    path: '/viec-can-lam',
    official: 'officer-xuan-lac',
    heading: { vi: /^Việc cần làm$/, en: /^My work$/ },
  },
  report: {
    path: '/bao-cao/xuan-lac/2026-12',
    official: 'officer-xuan-lac',
    from: '#G01-figure',
    heading: { vi: /^Báo cáo tháng 12.*Xuân Lạc/, en: /^Report for December 2026.*Xuân Lạc/ },
  },
  'work-chairman': {
    path: '/viec-can-lam',
    official: 'chairman-xuan-lac',
    heading: { vi: /^Việc cần làm$/, en: /^My work$/ },
  },
  review: {
    path: '/duyet',
    official: 'reviewer-cho-don-1',
    from: '#cho-duyet',
    heading: { vi: /^Duyệt báo cáo$/, en: /^Review of reports$/ },
  },
  'reviewed-report': {
    path: '/duyet/yen-my/2026-11',
    official: 'reviewer-cho-don-1',
    from: '.looked-at',
    heading: { vi: /^Xã Yên Mỹ: báo cáo tháng 11/, en: /^Yên Mỹ Commune: report for November/ },
  },
  leader: {
    path: '/lanh-dao',
    official: 'leader-cho-don-1',
    from: '#bang-6',
    heading: { vi: /^Chuyển đổi số huyện Chợ Đồn, tháng/, en: /^Digital transformation in Chợ Đồn District,/ },
  },
  ranking: {
    path: '/xep-hang',
    from: '.ranking-table',
    heading: { vi: /^Xếp hạng chuyển đổi số huyện Chợ Đồn/, en: /Chợ Đồn District/ },
  },
  administration: {
    path: '/quan-tri',
    official: 'administrator-cho-don-1',
    heading: { vi: /^Quản trị$/, en: /^Administration$/ },
  },
  officials: {
    path: '/quan-tri/can-bo',
    official: 'administrator-cho-don-1',
    heading: { vi: /Cán bộ/, en: /Officials/ },
  },
};

/** The size at which a page shows a picture, in CSS pixels. */
export const PICTURE_SIZE = { width: 360, height: 480 } as const;
const SHARPNESS = 1.5;
const QUALITY = 55;

/** The page from a place on, as WebP. */
export async function takePicture(page: Page, from = 'main'): Promise<Buffer> {
  await page.setViewportSize(PICTURE_SIZE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...PICTURE_SIZE,
    deviceScaleFactor: SHARPNESS,
    mobile: true,
  });
  // The picture leaves out the bands at the top, which are the same on every page.
  const y = await page.evaluate((place) => {
    (document.activeElement as HTMLElement | null)?.blur();
    return window.scrollY + (document.querySelector(place)?.getBoundingClientRect().top ?? 0);
  }, from);
  const { data } = await session.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: QUALITY, captureBeyondViewport: true },
    clip: { x: 0, y, ...PICTURE_SIZE, scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
