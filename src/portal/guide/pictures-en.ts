import type { PictureName } from './guide-text.js';
import administration from './pictures/administration.en.webp';
import leader from './pictures/leader.en.webp';
import officials from './pictures/officials.en.webp';
import ranking from './pictures/ranking.en.webp';
import report from './pictures/report.en.webp';
import review from './pictures/review.en.webp';
import reviewedReport from './pictures/reviewed-report.en.webp';
import workChairman from './pictures/work-chairman.en.webp';
import workOfficer from './pictures/work-officer.en.webp';

/** The addresses of the pictures. They are loaded after the text. */
export const PICTURES_EN: Readonly<Record<PictureName, string>> = {
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
