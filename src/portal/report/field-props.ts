import type { Language } from '../../domain/text/text.js';
import type { ReportOnPage } from '../filing/use-report.js';
import type { FrameFigure } from '../form-rules/form-to-check.js';
import type { OfficialSession } from '../shell/session.js';

export type FieldProps = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly figure: FrameFigure;
  readonly language: Language;
  readonly isReadOnly: boolean;
};
