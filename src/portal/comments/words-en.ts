import type { commentsVi } from './words-vi.js';

/** Words of comments that are typed and not sent yet. */
export const commentsEn: typeof commentsVi = {
  at: (code: string): string => `Comment on ${code}`,
  hint: 'It is sent to the commune when the report is returned.',
  hintOffice: 'It is sent to the officer when the report is returned.',
  enclosed: (count: number): string =>
    count === 1 ? 'One comment at a figure goes along:' : `${count} comments at figures go along:`,
  kept: 'What you type is kept on this device and not yet sent; reloading the page loses nothing.',
  notKept: 'This browser stores nothing. What you type here is lost when the page is closed.',
  wipe: 'Remove what is typed from this device',
};
