import type { Language } from '../../domain/text/text.js';
import type { OfficialSession } from '../shell/session.js';
import type { ReportOnPage } from './use-report.js';

/** The properties of parts that change the report as a whole. */
export type EndProps = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly language: Language;
  readonly onFaults: () => void;
};
