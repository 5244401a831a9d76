import { count } from '../../../src/domain/figure/figure.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { Report } from '../../../src/domain/report/report.js';
import type { Stores } from '../../../src/store/index.js';
import { approved, indicator, method, register, unitNamed } from '../builders/ranking-builder.js';
import { commune, scope } from '../builders/scope-builder.js';

export const MONTH = '2026-10';
export const NIGHT = '2026-10-16T20:00:00.000Z';

/** One count whose share is the count itself in per cent: whatever a row says, it says of the figure it was made from. */
export const METHOD = method([
  indicator({
    code: 'N01',
    kind: 'count',
    mergeRule: 'sum',
    points: 1000,
    scoring: { rule: 'target', target: { '2026': 1000 }, targetStatus: { '2026': 'local' } },
  }),
]);

const namesOf = (communes: number) => Array.from({ length: communes }, (_, i) => `xa-${String(i).padStart(4, '0')}`);

/** A district of so many communes with its register, method and settings; no report yet. */
export async function loadRankedWorld(stores: Stores, communes: number): Promise<void> {
  const above: Unit[] = [
    commune({ id: 'bac-kan', path: 'bac-kan', level: 'PROVINCE', kind: 'PROVINCE', parent: null }),
    commune({ id: 'cho-don', path: 'bac-kan/cho-don', level: 'DISTRICT', kind: 'DISTRICT', parent: 'bac-kan' }),
  ];
  await stores.registers.save(register([...above, ...namesOf(communes).map((id) => unitNamed(id))]));
  await stores.methods.save(METHOD);
  await stores.settings.save({
    stageScope: 'cho-don',
    registerVersion: 1,
    methods: [{ id: METHOD.id, from: '2026-01' }],
    holidays: [],
    scopes: [scope({ firstPeriod: MONTH })],
  });
}

/** Every commune's approved report of the month, all with the same figure. */
export const reportsWith = (communes: number, figure: number): Report[] =>
  namesOf(communes).map((unit) => approved(unit, MONTH, { N01: count(figure) }));

/** The figures in a ranking: one alone, unless it was put together from more than one state of the reports. */
export const figuresIn = ({ rows }: Pick<Ranking, 'rows'>): number[] => [
  ...new Set(
    rows.flatMap(({ cells }) => cells.map(({ figure }) => (figure?.kind === 'count' ? figure.value : Number.NaN))),
  ),
];
