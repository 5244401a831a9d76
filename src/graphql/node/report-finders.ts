import { isSameDelivery } from '../../domain/figure/delivery.js';
import { isUnit } from '../../domain/register/life.js';
import { isExpected } from '../../domain/settings/period-state.js';
import { parsePeriod } from '../../domain/time/period.js';
import { viewReport } from '../../reference-data/collected-reports.js';
import type { Context } from '../context.js';
import { communeAtClosing, communeOf } from '../shared/arguments.js';

export async function findReport(context: Context, id = '', period = '') {
  const commune = parsePeriod(period) && communeOf(context, id);
  if (!commune) return undefined;
  const { unit, scope } = communeAtClosing(context, commune, period);
  if (!isExpected(scope, period, unit)) return undefined;
  return viewReport(context, scope, period, unit, await context.queries.report({ path: unit.path, period }));
}

/** Refused to a viewer who may not see work in progress there. */
export async function findForm({ reference, reportMutations }: Context, unit = '', period = '') {
  if (!isUnit(reference.register, unit) || !parsePeriod(period)) return undefined;
  return (await reportMutations()).form(unit, period);
}

export async function findFormFigure(context: Context, unit = '', period = '', code = '') {
  const form = await findForm(context, unit, period);
  return (await form?.figures())?.find(({ of }) => of.indicator.code === code);
}

export async function findRevision(context: Context, unit = '', period = '', token = '') {
  const form = await findForm(context, unit, period);
  return (await form?.history())?.find(({ revision }) => revision.token === token);
}

export async function findDelivery(context: Context, unit = '', period = '', system = '', batch = '') {
  const form = await findForm(context, unit, period);
  return (await form?.deliveries())?.find(({ answered }) => isSameDelivery(answered, { system, batch }));
}
