import { groupIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import { periodsUsed } from '../../domain/ranking/unranked-since.js';
import { overall, type Part, rowsBy, standingIn } from '../../domain/ranking/view.js';
import type { Text } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { latestRanking, rankingOn } from '../../reference-data/latest-ranking.js';
import { knownMethod } from '../../reference-data/reference.js';
import { unrankedSentenceOf } from '../../reference-data/unranked-rows.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { badParameter, FileRefusal, namesNothing } from '../import/fault.js';
import {
  dayAsked,
  knowsOnly,
  monthOf,
  parameterOf,
  periodAsked,
  quotedList,
  scopeAsked,
  unitNamed,
} from '../table/parameters.js';
import { type ExportTable, markedAsDemonstration, type TableColumn } from '../table/table.js';
import { RANKING_STATUS } from '../table/texts.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, headers, nothingPublished, sheet, title } = EXPORT_TEXTS.ranking;

const BEFORE: readonly TableColumn[] = [
  { header: headers.rank, width: 8, format: 'integer' },
  { header: headers.unitCode, width: 10 },
  { header: headers.unit, width: 22 },
  { header: headers.index, width: 10, format: 'score' },
  { header: headers.earned, width: 11, format: 'decimal' },
  { header: headers.possible, width: 11, format: 'decimal' },
];
const AFTER: readonly TableColumn[] = [
  { header: headers.previousRank, width: 10, format: 'integer' },
  { header: headers.change, width: 10, format: 'integer' },
  { header: headers.coverage, width: 12, format: 'decimal' },
  { header: headers.whyUnranked, width: 60 },
];

/** A row for each commune, the ranked first; with its pillars and groups. Filters as in the query `ranking`. */
export async function rankingTable(context: FilesContext): Promise<ExportTable> {
  permit(context.viewer, 'ranking');
  knowsOnly(context, ['scope', 'period', 'version', 'publishedOn', 'pillar', 'group']);
  const ranking = await rankingAsked(context);
  const method = knownMethod(context.reference, ranking.method);
  const part = partAsked(context, method);
  const parts = part.kind === 'overall' ? partsOf(method) : [];
  const { name } = unitNamed(context, 'scope', ranking.scope);
  const sentences = part.kind === 'overall' ? await unrankedSentences(context, ranking) : new Map<string, Text>();
  const label = shortPeriodLabel(ranking.period);
  const status = RANKING_STATUS[ranking.status];
  const published = dayLabel(localDateOf(ranking.occurrence));
  const of = part.kind === 'overall' ? undefined : partName(method, part);
  return markedAsDemonstration(
    {
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
        ...parts.map((part): TableColumn => ({ header: partName(method, part), width: 13, format: 'score' })),
        ...(part.kind === 'overall' ? AFTER : []),
      ],
      rows: rowsBy(ranking, part).map((row) => {
        const unit = unitNamed(context, 'scope', row.unit);
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
    },
    ranking.isDemonstration,
  );
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

async function rankingAsked(context: FilesContext): Promise<Ranking> {
  const scope = scopeAsked(context);
  const month = monthOf(periodAsked(context));
  const version = parameterOf(context, 'version');
  if (version !== undefined && (month === undefined || !/^[1-9]\d{0,8}$/.test(version)))
    throw badParameter('version', version, accepted.version);
  const day = dayAsked(context, 'publishedOn');
  if (day !== undefined && version !== undefined) throw badParameter('publishedOn', day, accepted.versionOrDay);
  const { rankings } = context.stores;
  const readRanking = () => {
    if (day !== undefined) return rankingOn(rankings, scope, day, month);
    if (month === undefined) return latestRanking(context.stores.rankings, scope, context.today);
    return version === undefined
      ? rankings.current(scope.scope, month)
      : rankings.asPublished(scope.scope, month, Number(version));
  };
  const found = await readRanking();
  if (found) return found;
  if (day !== undefined) throw namesNothing('publishedOn', day, accepted.day);
  if (month === undefined) throw new FileRefusal(404, [{ code: 'NOT_FOUND', message: nothingPublished }]);
  throw namesNothing(version === undefined ? 'period' : 'version', version ?? month, accepted.published);
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
