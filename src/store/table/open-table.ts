import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ReportUnreadable, Table } from './table.js';

/**
 * The table for the stores of a process. Collects the names of items that could not be read, each once: a job takes and
 * reports them at the end of its run. `listen` is called each time.
 */
export function openTable(db: DynamoDBDocumentClient, name: string, listen?: ReportUnreadable) {
  const names = new Set<string>();
  const report: ReportUnreadable = (error) => {
    names.add(error.item);
    listen?.(error);
  };
  const take = (): string[] => {
    const taken = [...names].toSorted();
    names.clear();
    return taken;
  };
  const table: Table = { db, name, report };
  return { table, unreadable: { take } };
}
