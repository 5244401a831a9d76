import type { Certainty, RowCertainty } from '../../domain/certainty/certainty.js';
import { certaintyTexts, EXAMINED_LATER } from '../../domain/certainty/certainty-texts.js';
import type { RankSet } from '../../domain/certainty/rank-set.js';
import { groupIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { type Ranking, type RankingRow, shownStatus } from '../../domain/ranking/ranking.js';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import { periodsUsed } from '../../domain/ranking/unranked-since.js';
import { overall, type Part, rowsBy, standingIn } from '../../domain/ranking/view.js';
import type { Unit, UnitId } from '../../domain/register/unit.js';
import { joinedTexts, type Text } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { knownMethod, type Reference, unitOfRanking } from '../../reference-data/reference.js';
import { unrankedSentenceOf } from '../../reference-data/unranked-rows.js';
import { certaintyIn } from '../../reference-data/version-memory.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { badParameter, namesNothing } from '../import/fault.js';
import { type ColumnOf, columnsOn, forPrograms, integer, score, words } from '../table/columns.js';
import { knowsOnly, monthOf, parameterOf, periodAsked, quotedList, scopeOfRankingAsked } from '../table/parameters.js';
import type { DataTable, TableFacts } from '../table/table.js';
import { dataTable } from './data-table.js';
import { factsOf, rankingAsked } from './ranking-asked.js';
import { OF_PLACE, OF_RANKING_ROW, subjectColumns, unitColumns } from './shared-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, sheet, title } = EXPORT_TEXTS.ranking;
const { share, points, places } = EXPORT_TEXTS.units;
const { headings } = EXPORT_TEXTS;

type Row = {
  readonly row: RankingRow;
  readonly unit: Unit;
  readonly standing: ReturnType<typeof standingIn>;
  readonly sentence: Text | null;
  readonly sets: RowCertainty | undefined;
  readonly sure: Text | null;
};

const columnsFor = (
  reference: Reference,
  { facts, method, part }: { readonly facts: TableFacts; readonly method: MethodVersion; readonly part: Part },
): readonly ColumnOf<Row>[] => [
  ...columnsOn([OF_PLACE.rank], ({ standing }: Row) => standing),
  ...columnsOn(unitColumns(), ({ unit }: Row) => unit),
  ...columnsOn(
    [
      { ...OF_PLACE.index, unit: share },
      { ...OF_PLACE.earned, unit: points },
      { ...OF_PLACE.possible, unit: points },
    ],
    ({ standing }: Row) => standing,
  ),
  ...(part.kind === 'overall' ? [...partsOf(method).map((of) => partColumn(method, of)), ...AFTER] : []),
  ...subjectColumns(reference, ({ row: { unit } }: Row) => ({ unit, period: facts.to, scope: facts.scope })),
  forPrograms(
    'unrankedReason',
    { vi: 'Mã lý do chưa xếp hạng', en: 'Code of why unranked' },
    ({ row }) => row.unrankedReason,
  ),
  ...(part.kind === 'overall' ? SETS : []),
];

const partColumn = (method: MethodVersion, part: PillarOrGroup): ColumnOf<Row> =>
  score(`${part.kind}_${part.code}`, partName(method, part), 13, ({ row }) => standingIn(row, part)?.score ?? null, {
    unit: share,
  });

const DOUBTS = ['noise', 'choice', 'all'] as const;

const placesColumn = (of: (typeof DOUBTS)[number]): ColumnOf<Row> =>
  words(`${of}Places`, headings.places[of], 12, ({ sets }) => (sets ? placesText(sets[of]) : null));

const placesText = ({ best, worst }: RankSet): string => (best === worst ? `${best}` : `${best}–${worst}`);

const AFTER: readonly ColumnOf<Row>[] = [
  integer('previousRank', { vi: 'Hạng kỳ trước', en: 'Previous rank' }, 10, ({ row }) => row.previousRank),
  ...columnsOn([{ ...OF_RANKING_ROW.change, unit: places }, OF_RANKING_ROW.coverage], ({ row }: Row) => row),
  words('whyUnranked', { vi: 'Lý do chưa xếp hạng', en: 'Why unranked' }, 60, ({ sentence }) => sentence),
];

/** The columns of certainty. They come after the columns of earlier releases, whose positions programs may rely on. */
const SETS: readonly ColumnOf<Row>[] = [
  ...DOUBTS.map(placesColumn),
  words('certainty', { vi: 'Độ chắc chắn của thứ hạng', en: 'How sure the rank is' }, 60, ({ sure }) => sure),
  forPrograms(
    'standardError',
    { vi: 'Sai số chuẩn của chỉ số', en: 'Standard error' },
    ({ sets }) => sets?.standardError ?? null,
    'number',
  ),
  ...DOUBTS.flatMap((of) => [
    forPrograms(`${of}Best`, headings.best(headings.places[of]), ({ sets }: Row) => sets?.[of].best ?? null, 'number'),
    forPrograms(
      `${of}Worst`,
      headings.worst(headings.places[of]),
      ({ sets }: Row) => sets?.[of].worst ?? null,
      'number',
    ),
  ]),
];

/** A row for each commune with its pillars and groups, ranked communes first. Filters as in the query `ranking`. */
export async function rankingTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking');
  knowsOnly(context, ['within', 'period', 'version', 'at', 'pillar', 'group']);
  const ranking = await rankingAsked(context, scopeOfRankingAsked(context, monthOf(periodAsked(context))));
  const method = knownMethod(context.reference, ranking.method);
  const part = partAsked(context, method);
  const { stores } = context;
  const facts = factsOf(context, ranking);
  const certainty = part.kind === 'overall' ? await certaintyIn(ranking, method, stores.examinations.of) : undefined;
  const sentences = part.kind === 'overall' ? await unrankedSentences(context, ranking) : new Map<string, Text>();
  // Units have the names of the day on which the month closed.
  const unitOf = (unit: UnitId) => unitOfRanking(context.reference, ranking, unit);
  const label = shortPeriodLabel(ranking.period);
  const status = RANKING_STATUS[shownStatus(ranking)];
  const published = dayLabel(localDateOf(ranking.occurrence));
  const of = part.kind === 'overall' ? undefined : partName(method, part);
  const partCode = part.kind === 'overall' ? [] : [part.code.toLowerCase()];
  return dataTable({
    name: ['ranking', ...partCode, ranking.scope, ranking.period].join('-'),
    sheet,
    title: title({ label, part: of, scope: unitOf(ranking.scope).name, status, version: ranking.version, published }),
    columns: columnsFor(context.reference, { facts, method, part }),
    rows: rowsBy(ranking, part).map((row) => ({
      row,
      unit: unitOf(row.unit),
      standing: standingIn(row, part),
      sentence: sentences.get(row.unit) ?? null,
      ...(certainty === undefined ? NO_SETS : sureOf(ranking, row, certainty, unitOf)),
    })),
    facts,
  });
}

const NO_SETS = { sets: undefined, sure: null };

/** The sets of ranks of a commune, and the sentences about its rank in one cell. */
function sureOf({ rows }: Ranking, row: RankingRow, certainty: Certainty | null, unitOf: (unit: UnitId) => Unit) {
  if (!certainty) return { sets: undefined, sure: row.rank === null ? null : EXAMINED_LATER };
  const texts = certaintyTexts({ rows, row, certainty, unitOf });
  const sure = texts.length === 0 ? null : joinedTexts(texts, ' ');
  return { sets: certainty.rowOf(row.unit), sure };
}

/** Why each commune is unranked, by unit. Reads the reports of all these communes together. */
async function unrankedSentences(context: FilesContext, ranking: Ranking): Promise<ReadonlyMap<string, Text>> {
  const unranked = ranking.rows.filter((row) => row.unrankedReason !== null);
  if (unranked.length === 0) return new Map();
  const keys = unranked.flatMap(({ path }) => periodsUsed(ranking).map((period) => ({ path, period })));
  const found = await context.stores.reports.history(keys);
  const reports = async (path: string) => found.reports.filter((report) => report.path === path);
  const sentences = new Map<string, Text>();
  for (const row of unranked) {
    const sentence = await unrankedSentenceOf(ranking, row, { ...context, reports });
    if (sentence) sentences.set(row.unit, sentence);
  }
  return sentences;
}

function partAsked(context: FilesContext, method: MethodVersion): Part {
  const [pillar, group] = [parameterOf(context, 'pillar'), parameterOf(context, 'group')];
  if (pillar !== undefined && group !== undefined) throw badParameter('group', group, accepted.pillarOrGroup);
  if (pillar !== undefined && !pillarIn(method, pillar))
    throw namesNothing('pillar', pillar, quotedList(method.pillars.map(({ code }) => code)));
  if (group !== undefined && !groupIn(method, group))
    throw namesNothing('group', group, quotedList(method.groups.map(({ code }) => code)));
  if (pillar !== undefined) return { kind: 'pillar', code: pillar };
  return group === undefined ? overall : { kind: 'group', code: group };
}

type PillarOrGroup = Exclude<Part, { kind: 'overall' }>;

const partsOf = ({ pillars, groups }: MethodVersion): PillarOrGroup[] => [
  ...pillars.map(({ code }) => ({ kind: 'pillar', code }) as const),
  ...groups.map(({ code }) => ({ kind: 'group', code }) as const),
];

const partName = (method: MethodVersion, { kind, code }: PillarOrGroup) =>
  (kind === 'pillar' ? pillarIn(method, code)?.pillar.name : groupIn(method, code)?.group.name) ?? {
    vi: code,
    en: code,
  };
