import { administer } from '../../administer/administer.js';
import { type ChangeArguments, requestOf } from '../../administer/request.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { decideSetAside, deliverySubject } from '../../domain/administration/delivery-edit.js';
import type { DeliveryName } from '../../domain/figure/delivery.js';
import { asideTrail, setAsideOf } from '../../domain/figure/set-aside.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { FilingReferences } from '../../file-report/reference.js';
import type { Stores } from '../../store/index.js';
import type { AdministeredDeliveries } from '../../store/report/delivery-store.js';
import { notAllowed } from '../shared/errors.js';
import { deliveriesOfReport } from './form.js';

export type SetAsideArguments = ChangeArguments & DeliveryName & { readonly unit: UnitId; readonly period: PeriodId };

/**
 * Callers without the right and unknown reports get the same refusal, so that it does not reveal whether something was
 * delivered.
 */
export async function setDeliveryAside(
  stores: Stores,
  references: FilingReferences,
  viewer: Viewer,
  { unit, period, system, batch, ...change }: SetAsideArguments,
  now: Instant,
) {
  const of = await references(unit, period);
  const path = of?.unit.path ?? '';
  const day = of?.closing ?? '';
  if (!of || !can(viewer, 'administer', { kind: 'recordedFigure', path, day }))
    throw notAllowed(viewer, ['administer', 'recordedFigure']);
  const key = { unit, path, period };
  const subject = deliverySubject(path, period, { system, batch });
  const request = requestOf(viewer, subject, 'SET_DELIVERY_ASIDE', change, [unit, period, system, batch], now);
  const { value, record, errors } = await administer<AdministeredDeliveries>(stores, {
    viewer,
    request,
    async read() {
      const value = await stores.deliveries.administered(key);
      return { value, trail: asideTrail(setAsideOf(value.asides, { system, batch })), basis: value.edition };
    },
    decide({ value }, informed) {
      const decision = decideSetAside(value, informed);
      return decision.kind === 'REFUSED' ? decision : { ...decision, after: { ...value, ...decision.after } };
    },
    move: ({ value }, after) => stores.deliveries.setAside(key, value, after),
  });
  const delivery =
    value &&
    deliveriesOfReport(unit, period, value).find(
      ({ answered }) => answered.system === system && answered.batch === batch,
    );
  return { record, errors, delivery: delivery ?? null };
}
