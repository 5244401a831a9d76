export type Action =
  | 'read'
  /** Save a draft of figures. */
  | 'save'
  | 'submit'
  | 'withdraw'
  /** Hand a report to the chairman, and take it back before it is sent. */
  | 'handOver'
  /** Return what was handed over to the officer; whoever may do this signs. */
  | 'returnToOfficer'
  /** Give number and date of the signed document of a submitted report. */
  | 'recordDocument'
  | 'return'
  | 'approve'
  /** Ask for a later due day. */
  | 'askExtension'
  /** Grant one, or refuse what was asked for. */
  | 'extend'
  | 'reopen'
  /** Push figures as a source system. */
  | 'record'
  /** Choose language and digests of the letters to oneself. */
  | 'prefer'
  /** Change settings, catalogue or officials. */
  | 'administer';

/** What the public may read. Nothing else leaves the service without a token. */
export type PublicResource =
  | 'register'
  | 'catalogue'
  | 'calendar'
  | 'timeliness'
  | 'approvedFigures'
  | 'completeness'
  | 'ranking'
  | 'publishedFigures'
  | 'help';

/** Data of officials and their work in progress. Actions of filing act on `report`. */
export type InternalKind =
  | 'report'
  | 'workingFigures'
  | 'revision'
  | 'comment'
  | 'official'
  | 'reminder'
  | 'settings'
  | 'recordedFigure';
