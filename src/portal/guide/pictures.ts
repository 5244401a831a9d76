import type { PictureName } from './guide-text.js';
import administration from './pictures/administration.webp';
import leader from './pictures/leader.webp';
import officials from './pictures/officials.webp';
import ranking from './pictures/ranking.webp';
import report from './pictures/report.webp';
import review from './pictures/review.webp';
import reviewedReport from './pictures/reviewed-report.webp';
import workChairman from './pictures/work-chairman.webp';
import workOfficer from './pictures/work-officer.webp';

/** The addresses of the pictures. They are loaded after the text. */
export const PICTURES: Readonly<Record<PictureName, string>> = {
  administration,
  leader,
  officials,
  ranking,
  report,
  review,
  'reviewed-report': reviewedReport,
  'work-chairman': workChairman,
  'work-officer': workOfficer,
};
