import { numberText } from '../../domain/text/number-text.js';
import type { commentsVi } from './words-vi.js';

/** Words of comments that are typed and not sent yet. */
export const commentsEn: typeof commentsVi = {
  at: (code: string): string => `Comment on ${code}`,
  hint: 'It is sent to the commune when the report is returned.',
  hintOffice: 'It is sent to the officer when the report is returned.',
  enclosed: (count: number): string =>
    count === 1 ? 'One comment on a figure is included:' : `${numberText(count).en} comments on figures are included:`,
  kept: 'What you enter is kept on this device and not yet sent; nothing is lost if the page is reloaded.',
  notKept: 'This browser stores nothing. What you enter here is lost when the page is closed.',
  wipe: 'Remove these entries from this device',
};
