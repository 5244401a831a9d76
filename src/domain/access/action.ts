export type Action =
  | 'read'
  /** Save a draft of figures. */
  | 'save'
  | 'submit'
  | 'withdraw'
  /** Hand a report to the chairman, and take it back before it is sent. */
  | 'handOver'
  /** Return a handed-over report to the officer. A person with this right signs. */
  | 'returnToOfficer'
  /** Give the number and date of the signed document of a submitted report. */
  | 'recordDocument'
  | 'return'
  | 'approve'
  | 'askExtension'
  /** Grant an extension, or refuse a request. */
  | 'extend'
  | 'reopen'
  /** Push figures as a source system. */
  | 'record'
  /** Choose the language and digests of one's own letters. */
  | 'prefer'
  /** Change settings, catalogue or officials. */
  | 'administer';

/** Data that the public may read. Nothing else leaves the service without a token. */
export const PUBLIC_RESOURCES = [
  'register',
  'catalogue',
  'calendar',
  'timeliness',
  'approvedFigures',
  'completeness',
  'ranking',
  'publishedFigures',
  'help',
] as const;
export type PublicResource = (typeof PUBLIC_RESOURCES)[number];

/** Data of officials and their work in progress. Actions of filing apply to `report`. */
export type InternalKind =
  | 'report'
  | 'workingFigures'
  | 'revision'
  | 'comment'
  | 'official'
  | 'reminder'
  | 'settings'
  | 'recordedFigure';
