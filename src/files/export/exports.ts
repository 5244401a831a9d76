import { decoded } from '../../domain/text/page-address.js';
import type { FilesContext } from '../context.js';
import type { DataFormat } from '../table/deliver.js';
import { unknownParameter } from '../table/parameters.js';
import type { DataTable } from '../table/table.js';
import { communeTable } from './commune-table.js';
import { completenessTable } from './completeness-table.js';
import { matrixTable } from './matrix-table.js';
import { rankingTable } from './ranking-table.js';
import { ranksTable } from './ranks-table.js';
import { reportTable } from './report-table.js';
import { seriesTable } from './series-table.js';

const EXPORTS = {
  reports: reportTable,
  matrix: matrixTable,
  series: seriesTable,
  completeness: completenessTable,
  ranking: rankingTable,
  ranks: ranksTable,
  commune: communeTable,
} as const satisfies Readonly<Record<string, (context: FilesContext) => Promise<DataTable>>>;

type ExportName = keyof typeof EXPORTS;

const FORMAT = '\\.(?<format>xlsx|csv|json)$';
const BY_NAME = new RegExp(`^/files/(?<name>${Object.keys(EXPORTS).join('|')})${FORMAT}`);

/** Addresses with a parameter in their path, as pages have it: pattern, table, and name of the parameter. */
const BY_PATH: readonly (readonly [RegExp, ExportName, string])[] = [
  [new RegExp(`^/files/ranking/(?<value>[^/]+)${FORMAT}`), 'ranking', 'period'],
  [new RegExp(`^/files/communes/(?<value>[^/]+)/ranks${FORMAT}`), 'ranks', 'unit'],
  [new RegExp(`^/files/communes/(?<value>[^/]+)${FORMAT}`), 'commune', 'unit'],
  [new RegExp(`^/files/indicators/(?<value>[^/]+)${FORMAT}`), 'series', 'indicator'],
];

export type ExportRequest = { readonly format: DataFormat; table(context: FilesContext): Promise<DataTable> };

/** The table at an address; undefined for any other address. */
export function exportAt(path: string): ExportRequest | undefined {
  const named = BY_NAME.exec(path)?.groups;
  if (named) return { format: named.format as DataFormat, table: EXPORTS[named.name as ExportName] };
  for (const [pattern, name, parameter] of BY_PATH) {
    const { value = '', format } = pattern.exec(path)?.groups ?? {};
    if (format !== undefined)
      return {
        format: format as DataFormat,
        table: (context) => EXPORTS[name](withParameter(context, parameter, decoded(value))),
      };
  }
  return undefined;
}

/** Adds the parameter from the path. @throws where the query names the parameter too */
function withParameter(context: FilesContext, name: string, value: string): FilesContext {
  const second = context.query.get(name);
  if (second !== null) throw unknownParameter(name, second, ['lang']);
  const query = new URLSearchParams(context.query);
  query.set(name, value);
  return { ...context, query };
}
