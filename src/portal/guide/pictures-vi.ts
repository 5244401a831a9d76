import type { PictureName } from './guide-text.js';
import administration from './pictures/administration.vi.webp';
import leader from './pictures/leader.vi.webp';
import officials from './pictures/officials.vi.webp';
import ranking from './pictures/ranking.vi.webp';
import report from './pictures/report.vi.webp';
import review from './pictures/review.vi.webp';
import reviewedReport from './pictures/reviewed-report.vi.webp';
import workChairman from './pictures/work-chairman.vi.webp';
import workOfficer from './pictures/work-officer.vi.webp';

/** The addresses of the pictures. They are loaded after the text. */
export const PICTURES_VI: Readonly<Record<PictureName, string>> = {
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
