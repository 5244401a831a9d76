import type { Language } from '../../domain/text/text.js';
import type { ReportOnPage } from '../filing/use-report.js';
import type { OfficialSession } from '../shell/session.js';

export type EvidenceProps = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly language: Language;
  /** The figure of the files. Null = the report as a whole. */
  readonly code: string | null;
};
