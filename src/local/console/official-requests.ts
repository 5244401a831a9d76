import { randomUUID } from 'node:crypto';
import { revisionOf } from '../../domain/official/trail.js';
import { addDays } from '../../domain/time/local-date.js';
import { type ConsoleContext, holderOf } from './console-context.js';
import { EXAMPLE_REASONS } from './texts.js';

export const requestKey = (): string => randomUUID();

const DAYS_AWAY = 4;

/** Examples about several assignments of a person and about absences. */
export const OFFICIAL_REQUESTS = {
  'add-assignment': (data: ConsoleContext) => {
    const [form, other] = data.forms;
    const input = { official: form?.officer.id, role: 'OFFICER', unit: other?.unit.id };
    const request = { idempotencyKey: requestKey(), reason: EXAMPLE_REASONS['add-assignment'] };
    return { as: holderOf(data, 'administrator')?.id, variables: { input: { ...request, ...input } } };
  },
  'name-substitute': (data: ConsoleContext) => {
    const absent = data.forms[0]?.officer;
    const substitute = data.officials.find(({ role, path }) => role === 'chairman' && path === absent?.path);
    const input = {
      ...{ official: absent?.id, substitute: substitute?.id, expectedRevision: revisionOf(absent?.trail ?? []) },
      ...{ from: data.today, until: addDays(data.today, DAYS_AWAY), idempotencyKey: requestKey() },
    };
    return { as: absent?.id, variables: { input: { ...input, reason: EXAMPLE_REASONS['name-substitute'] } } };
  },
};
