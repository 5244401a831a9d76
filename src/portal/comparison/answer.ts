import {
  ComparableDocument,
  type ComparableQuery,
  ComparedDocument,
  type ComparedQuery,
  EndedUnitDocument,
  type EndedUnitQuery,
} from '../generated/comparison.js';
import { unitName } from '../parts/api-names.js';
import { chosenIn, chosenToday, FEWEST } from '../parts/choice.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';

/** The answer for the comparison. Without a ranking nothing is published; without a matrix fewer than two communes are chosen. */
export type ComparisonAnswer = {
  readonly ranking: ComparableQuery['ranking'];
  readonly histories: ComparableQuery['rankingHistories'];
  /** The communes of the latest ranking that the address names, or that have taken over one that it names. */
  readonly chosen: readonly string[];
  /** Units that the address names and that have ended, with where they are found today. */
  readonly ended: readonly EndedUnit[];
  /** The names of other units that the address names; the id of one that nobody knows. */
  readonly unknown: readonly string[];
  readonly matrix: NonNullable<ComparedQuery['ranking']>['matrix'] | null;
  /** A sentence for each pair of chosen communes: whether they can be told apart. */
  readonly toldApart: readonly string[];
};

export type ComparedMatrix = NonNullable<ComparisonAnswer['matrix']>;
export type ComparedRow = ComparedMatrix['rows'][number];
export type EndedUnit = NonNullable<EndedUnitQuery['unit']>;

export async function loadComparison(request: PageRequest<'comparison'>): Promise<Loaded<ComparisonAnswer>> {
  const { query, language, ask } = request;
  const lang = apiLanguage(language);
  const named = chosenIn(query);
  const comparable = (within: string | null, to: string | null) => ask(ComparableDocument, { within, to, lang });
  const { ranking, rankingHistories } = await comparable(null, null);
  // After a reorganisation the latest ranking is that of the scope before, until a commune of the new one has a rank.
  const isOfToday = ranking === null || rankingHistories?.scope.slug === ranking.scope.slug;
  const histories = isOfToday
    ? rankingHistories
    : (await comparable(ranking.scope.slug, ranking.period.code)).rankingHistories;
  const known = new Set(histories?.lines.map(({ unit }) => unit.slug));
  const others = named.filter((id) => !known.has(id));
  const answers = await Promise.all(others.map((unit) => ask(EndedUnitDocument, { unit, lang }).catch(() => null)));
  const ended = answers.flatMap((answer) => (answer?.unit?.movedTo.length ? [answer.unit] : []));
  const unknown = others.flatMap((id, i) => {
    const unit = answers[i]?.unit;
    return unit?.movedTo.length ? [] : [(unit && unitName(unit)) || id];
  });
  const chosen = chosenToday(named, ended).filter((id) => known.has(id));
  const [a = '', b = a, c = a, d = a] = chosen;
  const pairs = { a, b, c, d, hasThird: chosen.length > 2, hasFourth: chosen.length > 3 };
  const compared = chosen.length < FEWEST ? null : await ask(ComparedDocument, { units: chosen, ...pairs, lang });
  const { matrix = null, certainty = null } = compared?.ranking ?? {};
  const toldApart = Object.values(certainty ?? {}).flatMap((pair) => pair?.statement ?? []);
  return { kind: 'found', answer: { ranking, histories, chosen, ended, unknown, matrix, toldApart } };
}

/** Marks the highest values. None is marked if all are equal, or if there are none. */
export function bestOf(values: readonly (number | null)[]): boolean[] {
  const known = values.flatMap((value) => value ?? []);
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  return values.map(
    (value) => value !== null && value === highest && (highest > lowest || known.length < values.length),
  );
}
