import { ACTION_RULES } from '../../domain/report/actions.js';
import type { Context } from '../context.js';
import type { AllowedOnReport } from '../report/report-mutations.js';
import { notAllowed } from '../shared/errors.js';
import { type AllowedActionModel, allowed, refusedAction } from './allowed-action.js';

export const reportActions = ({ viewer }: Context, { actions, noRight }: AllowedOnReport): AllowedActionModel[] =>
  actions.map(({ action, hasRight, obstacle }) => {
    const { name, right } = ACTION_RULES[action];
    if (!hasRight) return refusedAction(name, notAllowed(viewer, [right, 'report'], noRight).text);
    return obstacle ? { action: name, ...obstacle } : allowed(name);
  });
