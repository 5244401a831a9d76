import { METRICS, type MetricName } from '../../src/lambda/base/metric-names.js';

/** A widget as data. It shows metrics of the service or of AWS, or log lines. */
export type WidgetData = { readonly title: string; readonly width: number } & (
  | { readonly kind: 'LAST' | 'GRAPH'; readonly counted: Readonly<Partial<Record<MetricName, string>>> }
  | { readonly kind: 'ALARMS' }
  | { readonly kind: 'AWS'; readonly shows: 'REQUESTS' | 'REFUSED' | 'FUNCTIONS' | 'REPUTATION' }
  | { readonly kind: 'LOG'; readonly query: readonly string[] }
);

/** The dashboard for operators, row by row: alarms; letters and ranking; states of reports; answers; errors. */
export const DASHBOARD: readonly (readonly WidgetData[])[] = [
  [{ kind: 'ALARMS', title: 'What rings', width: 24 }],
  [
    {
      kind: 'LAST',
      title: 'Letters of today',
      width: 4,
      counted: { [METRICS.lettersWaiting]: 'not out' },
    },
    {
      kind: 'LOG',
      title: 'Letters by day',
      width: 8,
      query: [
        "filter message = 'run ended' and ispresent(sent)",
        'stats sum(sent) as went, sum(refused) as refused by bin(1d)',
      ],
    },
    {
      kind: 'LAST',
      title: 'Daily quota of SES that letters used up',
      width: 6,
      counted: { [METRICS.quotaUsed]: 'percent' },
    },
    {
      kind: 'LAST',
      title: 'Hours since the ranking was computed',
      width: 6,
      counted: { [METRICS.rankingAge]: 'hours' },
    },
  ],
  [
    {
      kind: 'LAST',
      title: 'Reports of the open periods (each working day)',
      width: 12,
      counted: {
        [METRICS.reportsSubmitted]: 'submitted',
        [METRICS.reportsOverdue]: 'overdue',
        [METRICS.reportsWaiting]: 'wait for review',
      },
    },
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
    {
      kind: 'LOG',
      title: 'Internal errors by operation',
      width: 12,
      query: [
        'filter ispresent(internalError)',
        'stats count(*) as errors by function, operation, internalError',
        'sort errors desc',
        'limit 20',
      ],
    },
    {
      kind: 'LOG',
      title: 'Rows of files that were refused',
      width: 4,
      query: ["filter message = 'file taken'", 'stats sum(faults) as refused, count(*) as files by operation'],
    },
    {
      kind: 'LOG',
      title: 'Letters that went twice',
      width: 4,
      query: ['filter ispresent(lettersDoubled)', 'stats sum(lettersDoubled) as letters by bin(1d)'],
    },
    {
      kind: 'LOG',
      title: 'Cold starts',
      width: 4,
      query: [
        "filter type = 'platform.report' and ispresent(record.metrics.initDurationMs)",
        'stats count(*) as starts, pct(record.metrics.initDurationMs, 95) as ms by @log',
      ],
    },
  ],
];
