import type { Language } from '../../domain/text/text.js';
import type { ReportOnPage } from '../filing/use-report.js';
import type { OfficialSession } from '../shell/session.js';

export type EvidenceProps = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly language: Language;
  /** The figure that the files belong to; null = the report as a whole. */
  readonly code: string | null;
};
