import { figureText } from '../../domain/figure/figure-text.js';
import { figureName } from '../../domain/indicator/texts.js';
import type { ReturnedReport } from '../../domain/reminder/returned-report.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { savedEn } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { nameEn, personEn } from '../words/names.js';
import { openEn, periodsEn, windowsEn } from '../words/period-names.js';
import type { Wording } from '../words/wording.js';

const report = (returned: ReturnedReport) => `digital-transformation report for ${periodsEn([returned])}`;

const figures = ({ remarks }: ReturnedReport): string =>
  `${remarks.length} ${remarks.length === 1 ? 'figure' : 'figures'}`;

export const returnedEn = (letterhead: LetterheadWords): Wording['returned'] => ({
  subject: (returned) =>
    `Please revise${returned.remarks.length === 0 ? '' : ` ${figures(returned)}`}: ` +
    `report for ${periodsEn([returned])} – ${nameEn(returned.unit)}`,
  concerns: () => null,
  firstLine: (returned) =>
    `${letterhead.under(`the ${report(returned)} (${windowsEn([returned])}) has been reviewed.`)} ` +
    `Please explain or revise ${returned.remarks.length === 0 ? 'it as asked below' : 'the figures below'}.`,
  facts: (returned) => [
    { label: 'Report', value: `Digital transformation, ${periodsEn([returned])}` },
    { label: 'Returned', value: savedEn(returned.returnedAt) },
    ...(returned.reviewer ? [{ label: 'Reviewer', value: personEn(returned.reviewer) }] : []),
    ...(returned.note === null ? [] : [{ label: 'General comment', value: returned.note }]),
  ],
  table: {
    caption: (returned) => `To explain or revise (${returned.remarks.length})`,
    columns: ['Indicator', 'Figure', 'Comment'],
    row: ({ indicator, figure, comment }) => [
      figureName(indicator).en,
      figure ? capitalised(figureText(indicator, figure).en) : 'No figure',
      comment,
    ],
    more: (others) => `And ${others} more ${others === 1 ? 'figure' : 'figures'}, listed in the system`,
  },
  request: () => 'Please explain or revise the report and submit it again:',
  open: (returned) => openEn([returned]),
  next: () =>
    'Whether the report was on time is still judged by its first submission. Once the report is submitted again, it will be reviewed again. If you have submitted it again in the meantime, please disregard this letter.',
});
