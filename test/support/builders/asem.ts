import { type Evaluation, evaluate } from '../../../src/domain/composite/evaluate.js';
import {
  type Aggregation,
  type Branch,
  branch,
  type Leaf,
  leaf,
  type Node,
  type Rule,
  type Scale,
} from '../../../src/domain/composite/tree.js';
import { bareColumn } from './bare-column.js';
import { goldenText } from './golden.js';

/** The header and the rows of a CSV file, with cells by the name of their column. */
type Csv = { readonly header: readonly string[]; readonly rows: readonly Readonly<Record<string, string>>[] };

/** One file of the ASEM data, or of COINr 1.1.14's results for them. */
export const asemFile = (name: string): Csv => parse(goldenText(`asem/${name}.csv`));

/** Reads cells with and without quotes. A quoted name may hold commas, and a number holds none. */
function parse(text: string): Csv {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
  const [header = [], ...rows] = lines;
  return { header, rows: rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))) };
}

export const numberOf = (text: string | undefined): number =>
  text === undefined || text === '' || text === 'NA' ? Number.NaN : Number(text);

export type Asem = {
  readonly units: readonly string[];
  readonly nodes: ReadonlyMap<string, Node>;
  readonly index: Branch;
  readonly evaluation: Evaluation;
};

/** The four levels of the ASEM index with one aggregation on all of them. */
export function asemIndex(how: {
  readonly scale: Scale;
  readonly aggregation: Aggregation;
  readonly weights?: ReadonlyMap<string, number> | undefined;
  readonly rule?: Rule | undefined;
}): Asem {
  const data = asemFile('asem_iData');
  const meta = asemFile('asem_iMeta').rows.filter((row) => row.Type === 'Indicator' || row.Type === 'Aggregate');
  const nodes = new Map<string, Node>();
  const weightOf = (code: string, own: string | undefined) => how.weights?.get(code) ?? numberOf(own);
  for (const { iCode = '', Type, Direction, Weight } of meta) {
    const weight = weightOf(iCode, Weight);
    if (Type === 'Indicator')
      nodes.set(
        iCode,
        leaf(iCode, how.rule ?? { rule: 'minMax', ruleStatus: 'official' }, {
          weight,
          higherIsBetter: Direction === '1',
          scale: how.scale,
        }),
      );
    else {
      const parts = meta
        .filter(({ Parent }) => Parent === iCode)
        .flatMap(({ iCode: code = '' }) => nodes.get(code) ?? []);
      nodes.set(iCode, branch(iCode, parts, { weight, aggregation: how.aggregation }));
    }
  }
  const index = nodes.get('Index');
  if (index?.kind !== 'branch') throw new Error('the ASEM metadata have no node Index');
  const units = data.rows.map((row) => row.uCode ?? '');
  return {
    units,
    nodes,
    index,
    evaluation: evaluate({
      units: units.length,
      counts: new Uint8Array(units.length).fill(1),
      columnOf: ({ code }: Leaf) => bareColumn(data.rows.map((row) => numberOf(row[code]))),
    }),
  };
}
