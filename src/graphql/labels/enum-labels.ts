import type { Text } from '../../domain/text/text.js';
import { ACTION_LABELS } from './action-label-texts.js';
import { LETTER_LABELS } from './letter-label-texts.js';
import { METHOD_LABELS } from './method-label-texts.js';
import { OPERATION_LABELS } from './operation-label-texts.js';
import { RANKING_LABELS } from './ranking-label-texts.js';
import { REFUSAL_LABELS } from './refusal-label-texts.js';
import { REGISTER_LABELS } from './register-label-texts.js';
import { REPORT_LABELS } from './report-label-texts.js';

const labelled = {
  ...ACTION_LABELS,
  ...RANKING_LABELS,
  ...REPORT_LABELS,
  ...REGISTER_LABELS,
  ...METHOD_LABELS,
  ...LETTER_LABELS,
  ...OPERATION_LABELS,
  ...REFUSAL_LABELS,
};

/** A label for each value of each enum of the contract. */
export const ENUM_LABELS: Readonly<Record<keyof typeof labelled, Readonly<Record<string, Text>>>> = labelled;
