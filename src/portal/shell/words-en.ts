import type { shellVi } from './words-vi.js';

export const shellEn: typeof shellVi = {
  service: 'Xã Số',
  serviceLong: 'Digital transformation of communes',
  description: 'Rankings, indicators and figures of the digital transformation of communes, published every month.',
  skip: 'Skip to the content',
  menu: 'Menu',
  pages: 'Pages',
  navigation: {
    overview: 'Overview',
    ranking: 'Ranking',
    comparison: 'Compare',
    method: 'Method',
    data: 'Open data',
  },
  officials: 'Officials',
  display: 'Display',
  sizes: { small: 'Small text', normal: 'Medium text', large: 'Large text' },
  contrast: 'Contrast',
  otherLanguage: 'Tiếng Việt',
  otherLanguageTitle: 'Đọc trang này bằng tiếng Việt',
  demonstration:
    'Demonstration data: the figures of the communes on this page are made up by the system. They are not real.',
  loading: 'Loading…',
  answerable: 'Answerable for the content:',
  licence: 'The data may be used freely if its source is named, under the licence',
  licenceDetails: 'How to fetch and use the data',
  device: 'This page uses no cookies and loads nothing from third parties. Display choices stay on your device.',
  needsScript: 'This page needs JavaScript. The latest ranking and the data files can be read without it.',
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page is no longer here.',
    wayOut: 'You can open:',
  },
  failed: {
    title: 'This page could not be opened',
    retry: 'Try again',
    whole: 'Open this page as usual',
    reasons: {
      OFFLINE: 'The service cannot be reached. Check your connection and try again.',
      BUSY: 'The service is busy. Try again in a few minutes.',
      MISSING: 'There is nothing at this address.',
      REFUSED: 'The service could not answer this request.',
    },
  },
};
