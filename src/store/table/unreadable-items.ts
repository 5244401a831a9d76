import type { ReportUnreadable } from './table.js';

/**
 * Collects the names of items that could not be read, each once. A job takes and reports them at the end of its run.
 */
export function unreadableItems(listen?: ReportUnreadable) {
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
  return { report, take };
}
