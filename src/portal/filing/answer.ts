import type { KeptDraft } from '../draft/kept-draft.js';
import type { FormOnPage } from '../form-rules/form-to-check.js';
import type { ReportingUnitQuery, ReportPageQuery } from '../generated/report.js';

/** The part of a page that the device keeps, so that the page opens without a connection. */
export type KeptPage = Pick<ReportPageQuery, 'states' | 'grounds'> & {
  readonly form: FormOnPage;
  /** The change that sent the report back. Absent in a form kept by an earlier release. */
  readonly sentBack?: NonNullable<ReportPageQuery['reportForm']>['sentBack'];
  /** Other work of the official. Absent in a form kept by an earlier release. */
  readonly work?: ReportPageQuery['work'];
};

export type ReportAnswer =
  | {
      readonly kind: 'FORM';
      readonly page: KeptPage;
      readonly draft: KeptDraft;
      /** The number of the opening, which distinguishes one opening from the next. */
      readonly opening: number;
      /** When the form was kept, if it is shown without a connection. Undefined if the service has answered. */
      readonly keptAt: number | undefined;
    }
  | {
      readonly kind: 'NO_FORM';
      readonly unit: ReportingUnitQuery['unit'];
      /** The service's refusal. Undefined if no report is expected. */
      readonly refusal: string | undefined;
    };

export type OpenedForm = Extract<ReportAnswer, { kind: 'FORM' }>;
