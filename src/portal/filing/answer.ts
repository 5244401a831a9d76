import type { KeptDraft } from '../draft/kept-draft.js';
import type { FormOnPage } from '../form-rules/form-to-check.js';
import type { ReportingUnitQuery, ReportPageQuery } from '../generated/report.js';

/** What the device keeps of a page, so that it opens without a connection. */
export type KeptPage = Pick<ReportPageQuery, 'states' | 'grounds'> & {
  readonly form: FormOnPage;
  /** What was done so far, without the figures. Absent in a form that an earlier release has kept. */
  readonly course?: Course;
  /** What else waits for the official. Absent in a form that an earlier release has kept. */
  readonly work?: ReportPageQuery['work'];
};

type Course = NonNullable<ReportPageQuery['reportForm']>['course']['nodes'];

export type ReportAnswer =
  | {
      readonly kind: 'FORM';
      readonly page: KeptPage;
      readonly draft: KeptDraft;
      /** Tells one opening from the next. */
      readonly opening: number;
      /** When the form was kept that is shown without a connection; undefined where the service has answered. */
      readonly keptAt: number | undefined;
    }
  | {
      readonly kind: 'NO_FORM';
      readonly unit: ReportingUnitQuery['unit'];
      /** What the service says; undefined where no report is expected. */
      readonly refusal: string | undefined;
    };

export type OpenedForm = Extract<ReportAnswer, { kind: 'FORM' }>;

type Labelled = readonly { readonly value: string; readonly vi: string; readonly en: string }[] | null;

export const labelIn = (labels: Labelled, value: string, language: 'vi' | 'en'): string =>
  labels?.find((label) => label.value === value)?.[language] ?? value;
