import type { Language } from '../../domain/text/text.js';
import type { FormStateFragment } from '../generated/report.js';
import type { ActionName } from '../generated/types.js';
import { ofLanguage } from '../parts/api-names.js';
import type { ReportOnPage } from './use-report.js';

export const actionOn = ({ form }: ReportOnPage, name: ActionName) =>
  form.allowedActions.find(({ action }) => action === name);

export const isAllowed = (report: ReportOnPage, name: ActionName): boolean =>
  actionOn(report, name)?.isAllowed === true;

type Refused = FormStateFragment['allowedActions'][number];

/** Actions of a commune's officers on a report. */
const OWN_ACTIONS: ReadonlySet<ActionName> = new Set([
  'SAVE_REPORT',
  'COPY_LAST_PERIOD',
  'WITHDRAW_REPORT',
  'REQUEST_EXTENSION',
]);

/** Why the commune cannot do its own actions, with the ways out. Several actions may share a reason, which is said once. */
export function obstaclesOfCommune(
  { allowedActions }: Pick<FormStateFragment, 'allowedActions'>,
  language: Language,
): string[] {
  const missing = allowedActions.filter(({ action, isAllowed: may }) => OWN_ACTIONS.has(action) && !may);
  return [...new Set(missing.map((refused) => obstacleIn(refused, language)))].filter((said) => said !== '');
}

/** Why an action is refused, and the way out. Empty if it is allowed, and in a form kept by an earlier release. */
export const obstacleIn = (action: Refused | undefined, language: Language): string =>
  action ? (['whyNot', 'remedy'] as const).flatMap((said) => ofLanguage(action, said, language) || []).join(' ') : '';
