import type { ActionName } from '../generated/report.js';
import type { ReportOnPage } from './use-report.js';

export const actionOn = ({ form }: ReportOnPage, name: ActionName) =>
  form.allowedActions.find(({ action }) => action === name);

export const isAllowed = (report: ReportOnPage, name: ActionName): boolean =>
  actionOn(report, name)?.isAllowed === true;
