import { groupIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import { type Ranking, shownStatus } from '../../domain/ranking/ranking.js';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import { periodsUsed } from '../../domain/ranking/unranked-since.js';
import { overall, type Part, rowsBy, standingIn } from '../../domain/ranking/view.js';
import type { Text } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { closingDateOf } from '../../domain/time/period.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { knownMethod, knownScope, knownUnit } from '../../reference-data/reference.js';
import { unrankedSentenceOf } from '../../reference-data/unranked-rows.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { badParameter, namesNothing } from '../import/fault.js';
import {
  knowsOnly,
  monthOf,
  parameterOf,
  periodAsked,
  quotedList,
  scopeOfRankingAsked,
  unitNamed,
} from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration } from '../table/table.js';
import { factsOf, rankingAsked } from './ranking-asked.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, headers, sheet, title } = EXPORT_TEXTS.ranking;
const { share, points, places } = EXPORT_TEXTS.units;

const BEFORE: readonly DataColumn[] = [
  { key: 'rank', header: headers.rank, width: 8, format: 'integer' },
  { key: 'unitCode', header: headers.unitCode, width: 10 },
  { key: 'unit', header: headers.unit, width: 22 },
  { key: 'index', header: headers.index, width: 10, format: 'score', unit: share },
  { key: 'earned', header: headers.earned, width: 11, format: 'decimal', unit: points },
  { key: 'possible', header: headers.possible, width: 11, format: 'decimal', unit: points },
];
const AFTER: readonly DataColumn[] = [
  { key: 'previousRank', header: headers.previousRank, width: 10, format: 'integer' },
  { key: 'change', header: headers.change, width: 10, format: 'integer', unit: places },
  { key: 'coverage', header: headers.coverage, width: 12, format: 'decimal' },
  { key: 'whyUnranked', header: headers.whyUnranked, width: 60 },
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
    columns: [
      ...BEFORE,
      ...parts.map(
        (part): DataColumn => ({
          key: `${part.kind}_${part.code}`,
          header: partName(method, part),
          width: 13,
          format: 'score',
          unit: share,
        }),
      ),
      ...(part.kind === 'overall' ? AFTER : []),
    ],
    rows: rowsBy(ranking, part).map((row) => {
      const unit = knownUnit(context.reference, row.unit, closing);
      const standing = standingIn(row, part);
      const { rank = null, score = null, earned = null, possible = null } = standing ?? {};
      return [
        rank,
        unit.gsoCode,
        unit.name,
        score,
        earned,
        possible,
        ...parts.map((part) => standingIn(row, part)?.score ?? null),
        ...(part.kind === 'overall'
          ? [row.previousRank, row.change, 100 * row.coverage, sentences.get(row.unit) ?? null]
          : []),
      ];
    }),
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
