/** Put in by the build: the address of `src/portal/chart-tools/chart-tools.tsx`; empty inside of it. */
declare const CHART_SCRIPT: string;

/** Each script counts the ids of its pictures by itself. */
export const IDS = typeof CHART_SCRIPT === 'string' && CHART_SCRIPT === '' ? 'lines' : '';

/** What pictures can do beyond being looked at comes once they are shown. Without it the page is whole. */
export const chartScript = async (): Promise<object> =>
  CHART_SCRIPT ? await import(CHART_SCRIPT).catch(() => ({})) : {};
