import { type AnsweredDelivery, type DeliveryName, isSameDelivery } from '../figure/delivery.js';
import { asideTrail, figuresWithout, type SettingAside, setAsideOf } from '../figure/set-aside.js';
import type { SourceFigures } from '../figure/source-figures.js';
import { revisionOf } from '../official/trail.js';
import { refusal } from '../refusal/refusal.js';
import type { UnitPath } from '../register/unit.js';
import type { PeriodId } from '../time/period.js';
import { fieldChanges } from './field-changes.js';
import type { AdministrationSubject } from './record.js';
import {
  type AdministrationDecision,
  type AdministrationRequest,
  decisionOn,
  keptDecisionOf,
  requestFaults,
} from './request.js';

/** The delivered figures of one report, with every delivery behind them. */
export type ReportDeliveries = {
  /** A number that grows with every change of the item. */
  readonly edition: number;
  readonly figures: SourceFigures;
  readonly asides: readonly SettingAside[];
  readonly history: readonly AnsweredDelivery[];
};

/** The report and the delivery, separated by spaces, which no part contains. */
export const deliverySubject = (
  path: UnitPath,
  period: PeriodId,
  { system, batch }: DeliveryName,
): AdministrationSubject => ({ noun: 'DELIVERY', id: `${path} ${period} ${system} ${batch}` });

export const reportOfSubject = (id: string) => {
  const [path = '', period = '', system = '', batch = ''] = id.split(' ');
  return { path, period, system, batch };
};

/** Sets a delivery aside: accepted with the figures and the record after it, or refused with every fault at once. */
export function decideSetAside(
  before: ReportDeliveries,
  request: AdministrationRequest,
): AdministrationDecision<ReportDeliveries> {
  const { path, ...delivery } = reportOfSubject(request.subject.id);
  const { edition, figures, asides, history } = before;
  const aside = setAsideOf(asides, delivery);
  const errors = requestFaults(request, null);
  const isThere = history.some((each) => isSameDelivery(each, delivery));
  if (!isThere) errors.push(refusal('NOT_FOUND', ['delivery'], delivery.batch));
  if (aside) errors.push(refusal('NOTHING_CHANGES', ['delivery'], delivery.batch));
  const { system, batch } = delivery;
  const setting: SettingAside = { system, batch, ...keptDecisionOf(request), basedOn: edition };
  const asidesAfter = [...asides, setting];
  const left = history.filter((delivery) => !setAsideOf(asidesAfter, delivery));
  const after = {
    figures: figuresWithout(figures, delivery, left),
    asides: asidesAfter,
    history,
    edition: edition + 1,
  };
  const changes = [
    { field: 'isSetAside', before: 'false', after: 'true' },
    ...fieldChanges({ figures: shown(figures) }, { figures: shown(after.figures) }),
  ];
  return decisionOn(request, revisionOf(asideTrail(undefined)), errors, () => ({ after, path, changes }));
}

const shown = (figures: SourceFigures) =>
  Object.fromEntries(
    [...figures].map(([code, { figure, from }]) => {
      const { kind: _, ...value } = figure;
      return [code, { ...value, ...from }];
    }),
  );
