import { fieldChanges } from '../administration/field-changes.js';
import {
  type AdministrationDecision,
  type AdministrationRequest,
  decisionOn,
  requestFaults,
} from '../administration/request.js';
import { rootPath } from '../administration/settings-edit.js';
import { revisionOf, type Trail } from '../official/trail.js';
import { BOUND_TEXTS } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { outOfRange, refusal, wrongDraftState } from '../refusal/refusal.js';
import type { Reorganisation } from '../register/reorganisation.js';
import { MOST_UNIT_TEXT, type UnitId } from '../register/unit.js';
import type { Settings } from '../settings/scope-settings.js';
import { isDay, localDateOf } from '../time/local-date.js';

/** A reorganisation in preparation or published; the register in force shows which. */
export type ReorganisationDraft = {
  readonly event: Reorganisation;
  /** Everybody who has worked on it. */
  readonly authors: readonly string[];
  readonly trail: Trail;
  /** The unit whose administrator proposes it to the scope above; absent = drafted by a person who may publish it. */
  readonly proposedFrom?: UnitId | undefined;
  /** Discarded. The id may be used again; the trail goes on, so that a repeated request is still known. */
  readonly discarded?: true | undefined;
};

/** A draft that is not discarded; undefined if there is none. */
export const undiscardedDraft = (draft: ReorganisationDraft | undefined): ReorganisationDraft | undefined =>
  draft?.discarded ? undefined : draft;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 60;
/** A draft is one item of the table. The reform of a province takes a tenth of this. */
const MOST_LETTERS = 250_000;

/**
 * Decides a draft: accepted with the draft and the record after it, or refused with every fault at once. Faults against
 * the map do not count yet. `proposedFrom` is only used for a new draft.
 */
export function decideReorganisationDraft(
  stored: ReorganisationDraft | undefined,
  settings: Settings,
  isPublished: boolean,
  request: AdministrationRequest,
  event: Reorganisation,
  proposedFrom?: UnitId,
): AdministrationDecision<ReorganisationDraft> {
  const isNew = request.action === 'CREATE_DRAFT';
  const revision = revisionOf(stored?.trail ?? []);
  const before = undiscardedDraft(stored);
  const errors = [...requestFaults(request, isNew ? null : revision), ...textFaults(event)];
  if (isNew && before) errors.push(refusal('ID_TAKEN', ['id'], event.id));
  if (!isNew && !before) errors.push(refusal('NOT_FOUND', ['id'], event.id));
  if (isPublished) errors.push(wrongDraftState(['id'], 'PUBLISHED', 'DRAFT'));
  const authors = [...new Set([...(before?.authors ?? []), request.actor])];
  const from = isNew ? proposedFrom : before?.proposedFrom;
  return decisionOn(request, revision, errors, () => ({
    after: { event, authors, trail: stored?.trail ?? [], ...(from !== undefined && { proposedFrom: from }) },
    path: rootPath(settings, localDateOf(request.at)),
    changes: fieldChanges(shown(before?.event), shown(event)),
  }));
}

/** Discards a draft. A published one must be withdrawn first. */
export function decideDiscard(
  stored: ReorganisationDraft | undefined,
  settings: Settings,
  isPublished: boolean,
  request: AdministrationRequest,
): AdministrationDecision<ReorganisationDraft> {
  const revision = revisionOf(stored?.trail ?? []);
  const errors = requestFaults(request, revision);
  const before = undiscardedDraft(stored);
  if (isPublished) errors.push(wrongDraftState(['id'], 'PUBLISHED', 'DRAFT'));
  else if (!before) errors.push(refusal('NOT_FOUND', ['id'], request.subject.id));
  return decisionOn(
    request,
    revision,
    errors,
    () =>
      before && {
        after: { ...before, discarded: true },
        path: rootPath(settings, localDateOf(request.at)),
        changes: [{ field: 'state', before: 'DRAFT', after: 'DISCARDED' }],
      },
  );
}

function textFaults(event: Reorganisation): UserError[] {
  const faults: UserError[] = [];
  if (!ID.test(event.id) || event.id.length > LONGEST_ID)
    faults.push(
      outOfRange(['id'], event.id, `a–z 0–9 - (1–${LONGEST_ID})`, {
        other: BOUND_TEXTS.codeOfReorganisation(LONGEST_ID),
      }),
    );
  if (!isDay(event.effective))
    faults.push(outOfRange(['effective'], event.effective, '2025-07-01', { other: BOUND_TEXTS.day }));
  for (const [path, text] of textsOf(event))
    faults.push(...typedTextFaults(text, path, 'LINE', MOST_UNIT_TEXT, refusal));
  if (event.decision.trim() === '')
    faults.push(outOfRange(['decision'], '', '1683/NQ-UBTVQH15', { other: BOUND_TEXTS.decision }));
  if (JSON.stringify(event).length > MOST_LETTERS)
    faults.push(refusal('TEXT_TOO_LONG', ['changes'], null, { what: 'max', value: String(MOST_LETTERS) }));
  return faults;
}

type PlacedText = readonly [path: readonly string[], text: string];

/** All texts that somebody typed, with their places. */
function textsOf({ decision, changes }: Reorganisation): PlacedText[] {
  return [
    [['decision'], decision],
    ...changes.flatMap((change, i): PlacedText[] => {
      const path = ['changes', String(i)];
      const clause: PlacedText[] = change.clause === null ? [] : [[[...path, 'clause'], change.clause]];
      const name = change.of === 'FORM' ? change.unit.name : change.of === 'ALTER' ? change.name : undefined;
      const names: PlacedText[] = name
        ? [
            [[...path, 'name', 'vi'], name.vi],
            [[...path, 'name', 'en'], name.en],
          ]
        : [];
      const codes: PlacedText[] = change.of === 'FORM' ? [[[...path, 'gsoCode'], change.unit.gsoCode ?? '']] : [];
      const outside = change.of === 'FORM' ? change.outside.map((part) => part.name) : [];
      const heirs = change.of === 'END' ? change.heirsOutside : [];
      return [
        ...clause,
        ...names,
        ...codes,
        ...[...outside, ...heirs].map((text): PlacedText => [[...path, 'outside'], text]),
      ];
    }),
  ];
}

/** The event with each change at its place, for comparison. */
const shown = (event: Reorganisation | undefined): unknown =>
  event && {
    effective: event.effective,
    decision: event.decision,
    ...(event.scopeHeirs && { scopeHeirs: event.scopeHeirs }),
    changes: Object.fromEntries(event.changes.map((change, i) => [i, change])),
  };
