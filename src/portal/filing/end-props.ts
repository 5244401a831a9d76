import type { Language } from '../../domain/text/text.js';
import type { OfficialSession } from '../shell/session.js';
import type { ReportOnPage } from './use-report.js';

/** What the parts of a form need that change the report as a whole. */
export type EndProps = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly language: Language;
  /** Shows what stands in the way. */
  readonly onFaults: () => void;
};
