import { plausibilityFaults } from '../administration/method-edit.js';
import { codeFaults } from '../administration/new-indicator.js';
import { type Indicator, type IndicatorKind, MERGED_BY } from '../indicator/indicator.js';
import { keptBy, madeScoring, type Scoring } from '../indicator/scoring-rules.js';
import type { FigureRelations } from '../method/figure-relations.js';
import type { MethodVersion, NamedMethod } from '../method/method.js';
import { codeOfMethod, methodWithCode } from '../method/named-method.js';
import { givenFields } from '../text/given-fields.js';
import type { Text } from '../text/text.js';
import {
  bandsIn,
  type CatalogueColumn,
  type CellReader,
  COLUMNS,
  cellReader,
  codesIn,
  sideIn,
  targetsIn,
  wordFor,
} from './catalogue-cells.js';
import type { LoadFault } from './fault.js';
import { type ReadTable, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

export type CatalogueRows = Pick<ReadTable<CatalogueColumn>, 'faults' | 'warnings' | 'letters'> & {
  readonly method: MethodVersion;
  /** The rows of indicators, groups, pillars and ways of calculation by code, and that of the method by its id. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The codes that relations name, each with its cell. */
  readonly named: readonly NamedCode[];
};

type NamedCode = { readonly code: string; readonly row: number; readonly column: 'code' | 'group' };

type Head = Pick<MethodVersion, 'id' | 'name' | 'totalPoints' | 'missingPolicy' | 'minimumCoverage' | 'clustering'>;
type Relations = { -readonly [R in keyof FigureRelations]: FigureRelations[R][number][] };

const noRowsYet = () => ({
  head: undefined as Head | undefined,
  legalBasis: [] as Text[],
  carriesOut: [] as Text[],
  pillars: [] as MethodVersion['pillars'][number][],
  groups: [] as MethodVersion['groups'][number][],
  indicators: [] as Indicator[],
  namedMethods: [] as NamedMethod[],
  relations: { mustEqual: [], villages: [], sameDenominator: [], shouldEqual: [], shouldNotExceed: [] } as Relations,
  rowOf: new Map<string, number>(),
  named: [] as NamedCode[],
});

type Building = ReturnType<typeof noRowsYet>;

/** Reads a catalogue: one row for the method, and one for each legal basis, pillar, group, indicator and relation. */
export function catalogueRows(sheet: Sheet): CatalogueRows {
  const table = readTable(sheet, COLUMNS, [['row', 'code', 'nameVi', 'points', 'group', 'kind', 'frequency', 'rule']]);
  const faults: LoadFault[] = [...table.faults];
  const building = noRowsYet();
  const readerOf = cellReader(table, faults);
  for (const line of table.lines) readLine(readerOf(line), building);
  const { head, rowOf, named, carriesOut, namedMethods, ...rest } = building;
  if (!head && table.faults.length === 0)
    faults.push({ ...NO_HEAD, message: LOAD_TEXTS.methodMissing, row: table.lines[0]?.row ?? null });
  const empty = {
    id: '',
    name: { vi: '', en: '' },
    totalPoints: 0,
    missingPolicy: 'ZERO',
    minimumCoverage: 0.5,
  } as const;
  const method = {
    ...(head ?? empty),
    ...rest,
    ...(carriesOut.length > 0 && { carriesOut }),
    ...(namedMethods.length > 0 && { namedMethods }),
  };
  return { method, rowOf, named, faults, warnings: table.warnings, letters: table.letters };
}

const NO_HEAD = { code: 'METHOD_MISSING', field: 'row', column: null, value: null } as const;

function readLine(cell: CellReader, building: Building): void {
  const kind = cell.word('row', 'row');
  const code = cell.text('code');
  if (kind === 'METHOD' || kind === 'PILLAR' || kind === 'GROUP' || kind === 'INDICATOR') {
    cell.needed('code');
    cell.needed('nameVi');
    building.rowOf.set(code, cell.row);
  }
  const name = cell.both('nameVi', 'nameEn');
  switch (kind) {
    case 'METHOD':
      building.head = {
        id: code,
        name,
        totalPoints: cell.number('points'),
        missingPolicy: cell.word('rule', 'policy', 'ZERO') ?? 'ZERO',
        minimumCoverage: cell.text('bands') === '' ? 0.5 : cell.number('bands'),
        ...(cell.text('noise') !== '' && { clustering: cell.number('noise') }),
      };
      return;
    case 'BASIS':
      building.legalBasis.push(name);
      return;
    case 'CARRIES_OUT':
      building.carriesOut.push(name);
      return;
    case 'PILLAR':
      building.pillars.push({ code, name });
      return;
    case 'GROUP':
      building.groups.push({ code, name, points: cell.number('points'), pillar: cell.text('group') || null });
      return;
    case 'INDICATOR':
      if (code !== '')
        for (const { message } of codeFaults(code, ['code'])) cell.fault('code', 'OUT_OF_RANGE', message);
      building.indicators.push(...indicatorIn(cell, code, name));
      return;
    case 'RELATION':
      building.named.push(...readRelation(cell, building.relations));
      return;
    case 'WAY': {
      const way = methodWithCode(code);
      if (way) {
        building.namedMethods.push(way);
        building.rowOf.set(codeOfMethod(way), cell.row);
      } else cell.fault('code', 'WORD_UNKNOWN', LOAD_TEXTS.wordUnknown(code, WAY_EXAMPLE));
    }
  }
}

function indicatorIn(cell: CellReader, code: string, name: Text): Indicator[] {
  const kind = cell.word('kind', 'kind');
  const frequency = cell.word('frequency', 'frequency');
  const measure = cell.word('measure', 'measure', 'STOCK');
  const mergeRule = kind && cell.word('merge', 'merge', MERGED_BY[kind]);
  if (kind && mergeRule && mergeRule !== MERGED_BY[kind])
    cell.fault('merge', 'WORD_UNKNOWN', LOAD_TEXTS.wordUnknown(cell.text('merge'), wordFor('merge', MERGED_BY[kind])));
  const scoring = scoringIn(cell);
  const better = cell.word('better', 'better', 'high');
  const zero = cell.text('zero') === '' ? undefined : cell.word('zero', 'zero');
  const computed = cell.word('computed', 'computed', 'no');
  const points = cell.number('points');
  const group = cell.needed('group');
  if (!kind || !frequency || !measure || !mergeRule || !scoring) return [];
  const text = (field: 'numerator' | 'denominator' | 'counted') =>
    cell.text(`${field}Vi`) === '' ? undefined : cell.both(`${field}Vi`, `${field}En`);
  const plausibility = plausibilityIn(cell, kind);
  const described = {
    plausibility,
    noise: cell.text('noise') === '' ? undefined : cell.word('noise', 'noise'),
    zeroDenominator: zero,
    numerator: text('numerator'),
    denominator: text('denominator'),
    [kind === 'level' ? 'levels' : 'counted']: text('counted'),
  };
  return [
    {
      code,
      group,
      name,
      kind,
      uom: cell.both('uomVi', 'uomEn'),
      higherIsBetter: better !== 'low',
      points,
      scoring,
      frequency,
      measure,
      mergeRule,
      computed: computed === 'yes',
      source: cell.both('source', 'sourceEn'),
      ...givenFields(described),
    },
  ];
}

/** Reads `5: 10`. */
function plausibilityIn(cell: CellReader, kind: IndicatorKind): Indicator['plausibility'] {
  if (cell.text('plausibility') === '') return undefined;
  const pairs = bandsIn(cell.cells.plausibility, cell.language);
  if ('fault' in pairs) return cell.fault('plausibility', 'BANDS_NOT_READABLE', pairs.fault);
  const [{ atLeast: times, share: from } = { atLeast: 0, share: 0 }] = pairs;
  for (const { message } of plausibilityFaults({ kind }, { times, from }, ['plausibility']))
    cell.fault('plausibility', 'OUT_OF_RANGE', message);
  return { times, from };
}

const WAY_EXAMPLE = 'GEOMETRIC_MIN_MAX_ZERO, ARITHMETIC_Z_SCORE_RENORMALISE';

function scoringIn(cell: CellReader): Scoring | undefined {
  const word = cell.word('rule', 'rule');
  const ruleStatus = cell.word('status', 'status', 'local') ?? 'local';
  if (!word) return undefined;
  const rule = word === 'targetPerMonth' ? 'target' : word;
  const { target, max, bands } = keptBy(rule);
  if (target) {
    const targets = targetsIn(cell.pairs('targets'), cell.language);
    if ('fault' in targets) return cell.fault('targets', 'TARGETS_NOT_READABLE', targets.fault);
    return madeScoring(rule, { ...targets, ...(word === 'targetPerMonth' && { per: 'month' }) });
  }
  const read = bands ? bandsIn(cell.pairs('bands'), cell.language) : [];
  if ('fault' in read) return cell.fault('bands', 'BANDS_NOT_READABLE', read.fault);
  return madeScoring(rule, { bands: read, max: max ? cell.number('bands', 'WHOLE') : 0, ruleStatus });
}

/** @returns the codes that the relation names */
function readRelation(cell: CellReader, relations: Relations): readonly NamedCode[] {
  const named = (column: NamedCode['column'], code: string): NamedCode => ({ code, row: cell.row, column });
  const relation = cell.word('rule', 'relation');
  if (relation === undefined) return [];
  if (relation === 'villages' || relation === 'sameDenominator') {
    const codes = codesIn(cell.cells.code);
    if (relation === 'villages') relations.villages.push(...codes);
    else relations.sameDenominator.push(codes);
    return [...new Set(codes)].map((code) => named('code', code));
  }
  const [of, as] = [sideIn(cell.cells.code), sideIn(cell.cells.group)];
  if (!of) cell.fault('code', 'SIDE_NOT_READABLE', LOAD_TEXTS.sideNotReadable);
  if (!as) cell.fault('group', 'SIDE_NOT_READABLE', LOAD_TEXTS.sideNotReadable);
  if (!of || !as) return [];
  relations[relation].push({ of, as });
  return [named('code', of[0]), named('group', as[0])];
}
