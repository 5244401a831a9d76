import type { Language } from '../../domain/text/text.js';
import type { FormStateFragment } from '../generated/report.js';
import type { ActionName } from '../generated/types.js';
import type { ReportOnPage } from './use-report.js';

export const actionOn = ({ form }: ReportOnPage, name: ActionName) =>
  form.allowedActions.find(({ action }) => action === name);

export const isAllowed = (report: ReportOnPage, name: ActionName): boolean =>
  actionOn(report, name)?.isAllowed === true;

type Refused = FormStateFragment['allowedActions'][number];

/** Why an action is refused, and the way out. Empty if it is allowed, and in a form kept by an earlier release. */
export function obstacleIn(action: Refused | undefined, language: Language): string {
  const { whyNotVi, whyNotEn, remedyVi, remedyEn } = action ?? {};
  const said = language === 'vi' ? [whyNotVi, remedyVi] : [whyNotEn, remedyEn];
  return said.filter(Boolean).join(' ');
}
