import { groupIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import { type Ranking, type RankingRow, shownStatus } from '../../domain/ranking/ranking.js';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import { periodsUsed } from '../../domain/ranking/unranked-since.js';
import { overall, type Part, rowsBy, standingIn } from '../../domain/ranking/view.js';
import type { Unit } from '../../domain/register/unit.js';
import type { Text } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { closingDateOf } from '../../domain/time/period.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { knownMethod, knownScope, knownUnit } from '../../reference-data/reference.js';
import { unrankedSentenceOf } from '../../reference-data/unranked-rows.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { badParameter, namesNothing } from '../import/fault.js';
import { type ColumnOf, columnsOn, tableOf } from '../table/columns.js';
import {
  knowsOnly,
  monthOf,
  parameterOf,
  periodAsked,
  quotedList,
  scopeOfRankingAsked,
  unitNamed,
} from '../table/parameters.js';
import { type DataTable, markedAsDemonstration } from '../table/table.js';
import { forPrograms, subjectColumns } from './program-columns.js';
import { factsOf, rankingAsked } from './ranking-asked.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, headers, sheet, title } = EXPORT_TEXTS.ranking;
const { share, points, places } = EXPORT_TEXTS.units;

type Row = {
  readonly row: RankingRow;
  readonly unit: Unit;
  readonly standing: ReturnType<typeof standingIn>;
  readonly sentence: Text | null;
};

const BEFORE: readonly ColumnOf<Row>[] = [
  { key: 'rank', header: headers.rank, width: 8, format: 'integer', cell: ({ standing }) => standing?.rank ?? null },
  { key: 'unitCode', header: headers.unitCode, width: 10, cell: ({ unit }) => unit.gsoCode },
  { key: 'unit', header: headers.unit, width: 22, cell: ({ unit }) => unit.name },
  {
    ...{ key: 'index', header: headers.index, width: 10, format: 'score', unit: share },
    cell: ({ standing }) => standing?.score ?? null,
  },
  {
    ...{ key: 'earned', header: headers.earned, width: 11, format: 'decimal', unit: points },
    cell: ({ standing }) => standing?.earned ?? null,
  },
  {
    ...{ key: 'possible', header: headers.possible, width: 11, format: 'decimal', unit: points },
    cell: ({ standing }) => standing?.possible ?? null,
  },
];
const AFTER: readonly ColumnOf<Row>[] = [
  {
    ...{ key: 'previousRank', header: headers.previousRank, width: 10, format: 'integer' },
    cell: ({ row }) => row.previousRank,
  },
  {
    ...{ key: 'change', header: headers.change, width: 10, format: 'integer', unit: places },
    cell: ({ row }) => row.change,
  },
  {
    ...{ key: 'coverage', header: headers.coverage, width: 12, format: 'decimal' },
    cell: ({ row }) => 100 * row.coverage,
  },
  { key: 'whyUnranked', header: headers.whyUnranked, width: 60, cell: ({ sentence }) => sentence },
];

/** A row for each commune, the ranked first; with its pillars and groups. Filters as in the query `ranking`. */
export async function rankingTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking');
  knowsOnly(context, ['scope', 'period', 'version', 'publishedOn', 'pillar', 'group']);
  const ranking = await rankingAsked(context, scopeOfRankingAsked(context, monthOf(periodAsked(context))));
  const method = knownMethod(context.reference, ranking.method);
  const part = partAsked(context, method);
  const parts = part.kind === 'overall' ? partsOf(method) : [];
  const { name } = unitNamed(context, 'scope', ranking.scope);
  // Units are called as they were when the month closed.
  const closing = closingDateOf(ranking.period, knownScope(context.reference, ranking.scope).closingDay);
  const sentences = part.kind === 'overall' ? await unrankedSentences(context, ranking) : new Map<string, Text>();
  const label = shortPeriodLabel(ranking.period);
  const status = RANKING_STATUS[shownStatus(ranking)];
  const published = dayLabel(localDateOf(ranking.occurrence));
  const of = part.kind === 'overall' ? undefined : partName(method, part);
  return markedAsDemonstration({
    name: [
      'ranking',
      ...(part.kind === 'overall' ? [] : [part.code.toLowerCase()]),
      ranking.scope,
      ranking.period,
    ].join('-'),
    sheet,
    title: title({ label, part: of, scope: name, status, version: ranking.version, published }),
    notes: rankingNotes(ranking),
    ...tableOf<Row>(
      [
        ...BEFORE,
        ...parts.map(
          (part): ColumnOf<Row> => ({
            ...{ key: `${part.kind}_${part.code}`, header: partName(method, part), width: 13, unit: share },
            format: 'score',
            cell: ({ row }) => standingIn(row, part)?.score ?? null,
          }),
        ),
        ...(part.kind === 'overall' ? AFTER : []),
        ...columnsOn(subjectColumns(context.reference), ({ row }: Row) => ({
          ...{ unit: row.unit, period: ranking.period, closing },
        })),
        forPrograms('unrankedReason', ({ row }) => row.unrankedReason),
      ],
      rowsBy(ranking, part).map((row) => ({
        row,
        unit: knownUnit(context.reference, row.unit, closing),
        standing: standingIn(row, part),
        sentence: sentences.get(row.unit) ?? null,
      })),
    ),
    facts: factsOf(context, ranking),
  });
}

/** By unit; the reports of all unranked communes are read together. */
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
