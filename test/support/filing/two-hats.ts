import type { OfficialViewer } from '../../../src/domain/access/access.js';
import type { FigureEntry } from '../../../src/domain/figure/entry.js';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import {
  approve,
  chairmanOf,
  completeEntries,
  handOver,
  officerOf,
  returnToOfficer,
  reviewerOf,
  save,
  submit,
  takeBack,
} from './filing-world.js';

/** The person with two assignments. All others have one. */
export const PERSON = 'p-1';

const COMMUNE = { unit: 'xuan-lac', path: 'bac-kan/cho-don/xuan-lac' };
const DESK = { unit: 'cho-don', path: 'bac-kan/cho-don' };
const ABOVE = { unit: 'bac-kan', path: 'bac-kan' };

const hat = (role: OfficialRole, at: typeof DESK, entry: string, actsFor?: string): OfficialViewer => ({
  kind: 'official',
  id: PERSON,
  name: PERSON,
  role,
  unit: at.unit,
  places: [{ path: at.path, validFrom: null, validTo: null }],
  official: entry,
  ...(actsFor !== undefined && { actsFor: { id: actsFor, name: actsFor } }),
});

/** Every assignment that gives a right to reports, the person's own or that of somebody absent. */
export const HATS: Readonly<Record<string, OfficialViewer>> = {
  officer: hat('officer', COMMUNE, PERSON),
  chairman: hat('chairman', COMMUNE, `${PERSON}~chair`),
  reviewer: hat('reviewer', DESK, `${PERSON}~desk`),
  'reviewer above': hat('reviewer', ABOVE, `${PERSON}~above`),
  administrator: hat('administrator', DESK, `${PERSON}~admin`),
  'for the officer': hat('officer', COMMUNE, officerOf().id, officerOf().id),
  'for the chairman': hat('chairman', COMMUNE, chairmanOf().id, chairmanOf().id),
  'for the reviewer': hat('reviewer', DESK, reviewerOf().id, reviewerOf().id),
};

export const OTHERS: readonly OfficialViewer[] = [officerOf(), chairmanOf(), reviewerOf()];

/** Each pair once, and each assignment alone. */
export const PAIRS: readonly (readonly [string, string])[] = Object.keys(HATS).flatMap((first, i, names) =>
  names.slice(i).map((second) => [first, second] as const),
);

/** The other one of two figures, so that each entry changes something. */
export const otherFigure = (current: number | undefined): FigureEntry[] =>
  completeEntries().map((entry) => (entry.code === 'F03' ? { code: 'F03', value: current === 3 ? 4 : 3 } : entry));

/** Every step that somebody may try. @param current of F03 */
export function stepsFrom(current: number | undefined, day: string | undefined): readonly Change[] {
  const typed = otherFigure(current);
  const extension = { reason: 'lũ quét' };
  return [
    save(typed),
    { action: 'COPY', codes: ['F03'] },
    handOver(),
    handOver(typed),
    submit(),
    submit(typed),
    takeBack,
    returnToOfficer,
    approve,
    { action: 'WITHDRAW', reason: null },
    { action: 'RETURN', comment: 'xem lại', comments: [] },
    { action: 'REOPEN', reason: 'sai số' },
    { action: 'REFUSE_EXTENSION', reason: 'đủ thời gian' },
    { action: 'TAKE_BACK_REQUEST', reason: null },
    ...(day === undefined
      ? []
      : ([
          { action: 'ASK_EXTENSION', day, ground: 'DISASTER', ...extension },
          { action: 'EXTEND', day, ground: 'DISASTER', ...extension },
        ] as const)),
  ];
}

/** The proof's own memory of a report, independent of the service's records. */
export type Memory = {
  readonly typed: ReadonlySet<string>;
  readonly sent: ReadonlySet<string>;
};

export const NOTHING: Memory = { typed: new Set(), sent: new Set() };

const DECISIONS: ReadonlySet<Change['action']> = new Set(['APPROVE', 'RETURN', 'REOPEN', 'EXTEND', 'REFUSE_EXTENSION']);

export function remembered({ typed, sent }: Memory, viewer: OfficialViewer, change: Change): Memory {
  const { action } = change;
  const types = action === 'SAVE' || action === 'COPY' || ('entries' in change && change.entries.length > 0);
  const sends = action === 'SUBMIT' || action === 'HAND_TO_CHAIRMAN' || action === 'ASK_EXTENSION';
  return {
    typed: types ? new Set([...typed, viewer.id]) : typed,
    sent: sends ? new Set([...sent, viewer.id]) : sent,
  };
}

/** The fault with which the law forbids a change (DOMAIN.md §5); undefined for an allowed one. */
export function forbidden({ typed, sent }: Memory, viewer: OfficialViewer, { action }: Change): string | undefined {
  if (DECISIONS.has(action) && (typed.has(viewer.id) || sent.has(viewer.id))) return 'OWN_REPORT';
  const isSubstitute = viewer.role === 'chairman' && viewer.actsFor !== undefined;
  return action === 'SUBMIT' && isSubstitute && typed.has(viewer.id) ? 'TYPED_BY_SUBSTITUTE' : undefined;
}
