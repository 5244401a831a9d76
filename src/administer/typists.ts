import type { Official } from '../domain/official/official.js';
import { periodStates } from '../domain/settings/period-state.js';
import type { Settings } from '../domain/settings/scope-settings.js';
import { innermostScope } from '../domain/settings/scopes.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { workingCalendar } from '../domain/time/working-calendar.js';
import type { Stores } from '../store/index.js';

/** People who typed figures of open reports of a commune that are not sent yet. They do not sign for its chairman. */
export async function typistsOfOpenReports(
  { reports }: Pick<Stores, 'reports'>,
  { settings, chairman, day }: { readonly settings: Settings; readonly chairman: Official; readonly day: LocalDate },
): Promise<ReadonlySet<string>> {
  const { path, unit } = chairman;
  const scope = innermostScope(settings, path);
  if (!scope) return new Set();
  const { open } = periodStates(scope, day, workingCalendar(settings.holidays));
  const found = await reports.history(open.map((period) => ({ unit, path, period })));
  const unsent = found.reports.filter(({ state }) => state === 'DRAFT' || state === 'RETURNED');
  const known = await Promise.all(unsent.map((report) => reports.withHands(report)));
  return new Set(known.flatMap(({ hands }) => hands?.typed ?? []));
}
