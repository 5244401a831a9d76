import { METRICS, type MetricName } from '../../src/lambda/base/metric-names.js';

/** A widget as data. It shows metrics of the service or of AWS, or log lines. */
export type WidgetData = { readonly title: string; readonly width: number } & (
  | { readonly kind: 'LAST' | 'GRAPH'; readonly counted: Readonly<Partial<Record<MetricName, string>>> }
  | { readonly kind: 'ALARMS' }
  | { readonly kind: 'AWS'; readonly shows: 'REQUESTS' | 'REFUSED' | 'FUNCTIONS' | 'REPUTATION' }
  | { readonly kind: 'LOG'; readonly query: readonly string[] }
);

type Counted = Extract<WidgetData, { readonly counted: unknown }>['counted'];

const last = (title: string, width: number, counted: Counted): WidgetData => ({ kind: 'LAST', title, width, counted });
const log = (title: string, width: number, ...query: string[]): WidgetData => ({ kind: 'LOG', title, width, query });

/** The dashboard for operators, row by row: alarms; letters and ranking; states of reports; answers; errors. */
export const DASHBOARD: readonly (readonly WidgetData[])[] = [
  [{ kind: 'ALARMS', title: 'What rings', width: 24 }],
  [
    last('Letters of today', 4, { [METRICS.lettersWaiting]: 'not out' }),
    log(
      'Letters by day',
      8,
      "filter message = 'run ended' and ispresent(sent)",
      'stats sum(sent) as went, sum(refused) as refused by bin(1d)',
    ),
    last('Daily quota of SES that letters used up', 6, { [METRICS.quotaUsed]: 'percent' }),
    last('Hours since the ranking was computed', 6, { [METRICS.rankingAge]: 'hours' }),
  ],
  [
    last('Reports of the open periods (each working day)', 12, {
      [METRICS.reportsSubmitted]: 'submitted',
      [METRICS.reportsOverdue]: 'overdue',
      [METRICS.reportsWaiting]: 'wait for review',
    }),
    {
      kind: 'GRAPH',
      title: 'Errors that are ours, items that cannot be read',
      width: 12,
      counted: { [METRICS.internalErrors]: 'internal errors', [METRICS.unreadableItems]: 'unreadable items' },
    },
  ],
  [
    { kind: 'AWS', shows: 'REQUESTS', title: 'Requests and errors of the API', width: 6 },
    { kind: 'AWS', shows: 'REFUSED', title: 'Refused, officials and public', width: 6 },
    { kind: 'AWS', shows: 'FUNCTIONS', title: 'Functions: errors, throttles', width: 6 },
    { kind: 'AWS', shows: 'REPUTATION', title: 'How AWS judges our e-mail', width: 6 },
  ],
  [
    log(
      'Internal errors by operation',
      12,
      'filter ispresent(internalError)',
      'stats count(*) as errors by function, operation, internalError',
      'sort errors desc',
      'limit 20',
    ),
    log(
      'Rows of files that were refused',
      4,
      "filter message = 'file taken'",
      'stats sum(faults) as refused, count(*) as files by operation',
    ),
    log(
      'Letters that went twice',
      4,
      'filter ispresent(lettersDoubled)',
      'stats sum(lettersDoubled) as letters by bin(1d)',
    ),
    log(
      'Cold starts',
      4,
      "filter type = 'platform.report' and ispresent(record.metrics.initDurationMs)",
      'stats count(*) as starts, pct(record.metrics.initDurationMs, 95) as ms by @log',
    ),
  ],
];
