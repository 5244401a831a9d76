import type { partsVi } from './words-vi.js';

export const partsEn: typeof partsVi = {
  yes: 'Yes',
  no: 'No',
  level: (level) => `level ${level}`,
  change: {
    up: (places) => `▲ up ${places}`,
    down: (places) => `▼ down ${places}`,
    same: '= no change',
    none: 'not compared',
  },
  ranking: {
    line: (period, version, day) => `Ranking of ${period}, version ${version}, published on ${day}`,
    status: { PROVISIONAL: 'Provisional', FINAL: 'Final', NOT_FORMED: 'Not formed' },
    whole: 'See the full ranking',
    notes: 'Notes on these figures',
  },
  months: {
    name: 'Choose another period',
    before: (month) => `← ${month}`,
    latest: 'Latest period',
  },
  data: {
    title: 'Data on this page',
    file: (what, format) => `${what}, ${format} file`,
    licence: 'Reuse under',
    print: 'Print this page',
  },
  noFigure: {
    NOT_EXPECTED: 'not expected yet',
    NOT_APPLICABLE: 'not applicable',
    NO_REPORT: 'no report submitted',
    EXTENDED: 'extension running',
    AWAITING_REVIEW: 'awaiting review',
    NOT_APPROVED: 'report not approved',
    NO_FIGURE: 'no figure',
    PARTS_UNKNOWN: 'figures of some predecessors are unknown',
  },
};
