import { ifAllowed, ofOwnScope } from '../administration-frame/if-allowed.js';
import type { SectionRequest } from '../administration-frame/section.js';
import {
  CalendarOfScopeDocument,
  type CalendarRulesFragment,
  HolidaysOfStageDocument,
  type HolidaysOfStageQuery,
  PeriodsOfScopeDocument,
  type PeriodsOfScopeQuery,
} from '../generated/administration-calendar.js';
import { apiLanguage, type Loaded } from '../shell/page.js';

export type CalendarAnswer = {
  readonly rules: CalendarRulesFragment;
  readonly periods: NonNullable<PeriodsOfScopeQuery['periods']>;
  /** The table of holidays; undefined for administrators of a scope inside the stage: the table is shared by all. */
  readonly holidays: HolidaysOfStageQuery | undefined;
};

export async function loadCalendar(request: SectionRequest): Promise<Loaded<CalendarAnswer>> {
  const { ask, language, address } = request;
  if (address.item !== undefined) return { kind: 'missing' };
  const lang = apiLanguage(language);
  const { scopeRules: rules } = await ofOwnScope(request, (scope) => ask(CalendarOfScopeDocument, { scope, lang }));
  if (!rules) return { kind: 'missing' };
  const [{ periods }, holidays] = await Promise.all([
    ask(PeriodsOfScopeDocument, { scope: rules.scope.slug, lang }),
    ifAllowed(ask(HolidaysOfStageDocument, { lang })),
  ]);
  return periods ? { kind: 'found', answer: { rules, periods, holidays } } : { kind: 'missing' };
}
