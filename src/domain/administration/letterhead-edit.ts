import { BOUND_TEXTS } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import type { Letterhead, ScopeSettings } from '../settings/scope-settings.js';
import { type GivenFields, givenFields } from '../text/given-fields.js';
import { isPhone } from './official-edit.js';
import { legalBasisFaults, lineFaults, textFaults } from './text-faults.js';

/** Absent fields stay as they are. The list of legal bases is replaced as a whole. */
export type LetterheadEdit = GivenFields<Letterhead>;

const MOST_LEGAL_BASES = 5;
const LONGEST_NAME = 120;
/** `https`, except on the machine itself. Links are made by adding a path. */
const APP_URL = /^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)(\/[\w.~-]+)*$/;

export const editedLetterhead = (scope: ScopeSettings, edit: LetterheadEdit): ScopeSettings => ({
  ...scope,
  letterhead: { ...scope.letterhead, ...givenFields(edit) },
});

export function letterheadFaults(edit: LetterheadEdit): UserError[] {
  const { legalBasis = [], contactPhone: phone, appUrl } = edit;
  return [
    ...(['authority', 'office', 'place', 'deadlineBasis'] as const).flatMap((field) =>
      edit[field] ? textFaults(edit[field], [field]) : [],
    ),
    ...(['contactName', 'senderName'] as const).flatMap((field) =>
      edit[field] === undefined ? [] : lineFaults(edit[field], [field], LONGEST_NAME),
    ),
    ...(phone === undefined || isPhone(phone) ? [] : [refusal('BAD_PHONE', ['contactPhone'], phone)]),
    ...(appUrl === undefined || APP_URL.test(appUrl)
      ? []
      : [outOfRange(['appUrl'], appUrl, 'https://…, no trailing /', { other: BOUND_TEXTS.webAddress })]),
    ...legalBasisFaults(legalBasis, MOST_LEGAL_BASES),
  ];
}
