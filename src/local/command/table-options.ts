import { wrongUse } from '../base/command-error.js';
import type { OptionSpec } from '../base/options.js';
import { resolveDataFolder } from '../data/data-folder.js';

/** A data folder on this machine, or a table in AWS. */
export type TableChoice = { readonly data: string } | { readonly table: string; readonly region: string };

export const TABLE_OPTIONS: Readonly<Record<'data' | 'table' | 'region', OptionSpec>> = {
  data: { value: 'folder', help: 'folder of the data (default .xaso)' },
  table: { value: 'name', help: 'a table in AWS instead (TableName of the stack)' },
  region: { value: 'region', help: 'region of that table, ap-southeast-1 for example' },
};

export function tableChoice({ data, table, region }: Readonly<Record<string, string>>): TableChoice {
  if (table === undefined && region === undefined) return { data: resolveDataFolder(data) };
  if (table === undefined || region === undefined || data !== undefined)
    throw wrongUse('Options --table and --region belong together, without --data: give both for a table in AWS.');
  return { table, region };
}
