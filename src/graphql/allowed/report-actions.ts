import type { ReportAction } from '../../domain/report/obstacles.js';
import { ACTIONS } from '../../file-report/filing-rights.js';
import type { Context } from '../context.js';
import type { ActionName } from '../generated/enums.js';
import type { AllowedOnReport } from '../report/report-mutations.js';
import { notAllowed } from '../shared/errors.js';
import { type AllowedActionModel, allowed, refusedAction } from './allowed-action.js';

const NAMES: Readonly<Record<ReportAction, ActionName>> = {
  SAVE: 'SAVE_REPORT',
  COPY: 'COPY_LAST_PERIOD',
  ADD_FILE: 'ADD_EVIDENCE_FILE',
  SUBMIT: 'SUBMIT_REPORT',
  HAND_TO_CHAIRMAN: 'HAND_TO_CHAIRMAN',
  TAKE_BACK: 'TAKE_BACK_REPORT',
  RETURN_TO_OFFICER: 'RETURN_TO_OFFICER',
  RECORD_DOCUMENT: 'RECORD_SIGNED_DOCUMENT',
  WITHDRAW: 'WITHDRAW_REPORT',
  RETURN: 'RETURN_REPORT',
  APPROVE: 'APPROVE_REPORT',
  ASK_EXTENSION: 'REQUEST_EXTENSION',
  EXTEND: 'EXTEND_DEADLINE',
  REFUSE_EXTENSION: 'REFUSE_EXTENSION',
  REOPEN: 'REOPEN_REPORT',
};

export const reportActions = ({ viewer }: Context, { actions, noRight }: AllowedOnReport): AllowedActionModel[] =>
  actions.map(({ action, hasRight, obstacle }) => {
    const name = NAMES[action];
    if (!hasRight) return refusedAction(name, notAllowed(viewer, [ACTIONS[action], 'report'], noRight).text);
    return obstacle ? { action: name, ...obstacle } : allowed(name);
  });
