import { pagePath, versionIn } from '../../domain/text/page-address.js';
import { lastMonthOf, parsePeriod } from '../../domain/time/period.js';
import {
  CommuneDocument,
  type CommuneQuery,
  CommuneUnitDocument,
  type CommuneUnitQuery,
  RanksDocument,
  type RanksQuery,
  WhyDocument,
  type WhyQuery,
} from '../generated/commune.js';
import { publishedOnIn } from '../parts/choice.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';

/** The answer for the page of a commune. Without a profile the unit is in no ranking of that period. */
export type CommuneAnswer = {
  readonly unit: NonNullable<CommuneUnitQuery['unit']>;
  readonly profile: Profile | null;
  readonly why: Why | null;
  readonly ranks: RanksQuery['rankingHistories'];
};

export type Profile = NonNullable<NonNullable<CommuneQuery['unit']>['profile']>;
export type ProfileRow = NonNullable<Profile['row']>;
export type ProfileRanking = NonNullable<Profile['ranking']>;
export type UnitPast = CommuneAnswer['unit'];
export type ProfileLine = Profile['indicators'][number];
export type Why = NonNullable<NonNullable<WhyQuery['unit']>['explanation']>;

/** A unit that ended stays at its address, with its last figures. A month after its end leads there too. */
export async function loadCommune(request: PageRequest<'commune'>): Promise<Loaded<CommuneAnswer>> {
  const { address, query, language, ask } = request;
  const lang = apiLanguage(language);
  const shown = { unit: address.unit, lang, ...publicationAsked(address.month, query) };
  const asked = [ask(CommuneDocument, shown), ask(WhyDocument, shown)] as const;
  // An unknown unit is refused; whether that matters, the unit itself says.
  for (const answer of asked) answer.catch(() => undefined);
  const { unit } = await ask(CommuneUnitDocument, { unit: address.unit, lang });
  if (!unit) return { kind: 'missing' };
  if (unit.level !== 'COMMUNE')
    return { kind: 'moved', to: pagePath({ page: 'ranking', scope: unit.slug, month: address.month }, language) };
  const toLastFigures = { kind: 'moved', to: pagePath({ page: 'commune', unit: unit.slug }, language) } as const;
  const month = address.month && parsePeriod(address.month) && lastMonthOf(address.month);
  const monthOfEnd = unit.validTo?.slice(0, 7);
  if (month !== undefined && monthOfEnd !== undefined && month > monthOfEnd) return toLastFigures;
  const [{ unit: figures }, { unit: reasons }] = await Promise.all(asked);
  const [profile, why] = [figures?.profile ?? null, reasons?.explanation ?? null];
  // It ended before that month closed.
  if (!profile && month !== undefined && month === monthOfEnd) return toLastFigures;
  if (!profile?.ranking) return { kind: 'found', answer: { unit, profile, why: null, ranks: null } };
  const { scope, period } = profile.ranking;
  const { rankingHistories } = await ask(RanksDocument, { scope: scope.slug, to: period.code, lang });
  return { kind: 'found', answer: { unit, profile, why, ranks: rankingHistories } };
}

/** The publication that an address means: of a month, of a version of it, or as of a day. */
export function publicationAsked(month: string | undefined, query: URLSearchParams) {
  return {
    period: month ?? null,
    version: (month !== undefined && versionIn(query)) || null,
    publishedOn: publishedOnIn(query),
  };
}
