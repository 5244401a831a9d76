import { DATA_LICENCE } from '../../domain/settings/texts.js';
import type { Language } from '../../domain/text/text.js';
import { lastMonthOf, type PeriodId } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import type { FilesContext } from '../context.js';
import type { FileAnswer } from '../http.js';
import { csvForPrograms } from '../table/csv.js';
import { type Downloads, deliverFile } from '../table/deliver.js';
import { metadataOf } from '../table/json.js';
import { knowsOnly } from '../table/parameters.js';
import { type DataColumn, type DataTable, forReadingPrograms } from '../table/table.js';
import { zipOf } from '../table/zip.js';
import { completenessTable } from './completeness-table.js';
import { periodInScope } from './data-table.js';
import { openDataTexts } from './open-data-texts.js';
import { rankingTable } from './ranking-table.js';
import { ranksTable } from './ranks-table.js';
import { reportTable } from './report-table.js';

export const OPEN_DATA_PATH = '/files/open-data.zip';

const TABLES = {
  ranking: [rankingTable, (period: PeriodId) => ({ period })],
  ranks: [ranksTable, (period: PeriodId) => ({ to: lastMonthOf(period) })],
  reports: [reportTable, (period: PeriodId) => ({ period })],
  completeness: [completenessTable, (period: PeriodId) => ({ period })],
} as const;

/** The published tables of a period in one archive, described as a tabular data package (Frictionless). */
export async function openDataPackage(context: FilesContext, downloads: Downloads): Promise<FileAnswer> {
  knowsOnly(context, ['within', 'period']);
  const { scope, period } = await periodInScope(context);
  const { language } = context;
  const tables: [string, DataTable][] = [];
  for (const [name, [tableIn, parametersOf]] of Object.entries(TABLES)) {
    const query = new URLSearchParams({ ...parametersOf(period), within: scope.scope });
    tables.push([name, forReadingPrograms(await tableIn({ ...context, query }))]);
  }
  const name = `xaso-${scope.scope}-${period}`;
  const texts = openDataTexts[language];
  const { authority, office, appUrl } = scope.letterhead;
  const source = texts.source(authority[language], office[language], shortPeriodLabel(period)[language]);
  const description = {
    profile: 'tabular-data-package',
    name,
    title: source,
    homepage: appUrl,
    licenses: [{ name: DATA_LICENCE.id, path: DATA_LICENCE.url, title: DATA_LICENCE.name[language] }],
    sources: [{ title: source, path: appUrl }],
    resources: tables.map(([table, of]) => resourceOf(table, of, language)),
  };
  const listed = tables.map(([table, { title, notes }]) => ({
    name: `${table}.csv`,
    title: title[language],
    notes: notes.map((note) => note[language]),
  }));
  const files = {
    'datapackage.json': JSON.stringify(description, null, 2),
    'README.md': texts.readme(source, appUrl, listed),
    'LICENSE.txt': texts.licence(DATA_LICENCE.name[language], DATA_LICENCE.url, source),
    ...Object.fromEntries(tables.map(([table, of]) => [`${table}.csv`, csvForPrograms(of, language)])),
  };
  const packed = Object.entries(files).map(([file, text]) => [file, Buffer.from(text, 'utf8')] as const);
  const zip = zipOf(packed, true);
  const rows = tables.reduce((sum, [, table]) => sum + table.rows.length, 0);
  return deliverFile(`${name}.zip`, 'zip', zip, downloads, rows);
}

function resourceOf(name: string, table: DataTable, language: Language) {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title: table.title[language],
    encoding: 'utf-8',
    schema: {
      fields: table.columns.map((column) => ({
        name: column.key,
        title: column.header[language],
        type: typeOf(column),
      })),
    },
    metadata: metadataOf(table),
  };
}

/** The Frictionless type of a column, the same in every package, whichever cells are filled. */
const typeOf = ({ format, type }: DataColumn) => type ?? (format === undefined ? 'string' : 'number');
