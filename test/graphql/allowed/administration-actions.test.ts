import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Official } from '../../../src/domain/official/official.js';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import {
  type AdministrationApi,
  administrationApi,
  changeOfficial,
  newKey,
  type Person,
} from '../../support/administration/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const ACTIONS = 'allowedActions { action isAllowed whyNot(lang: EN) possibleFrom remedy(lang: EN) }';
type Action = { action: string; isAllowed: boolean; whyNot: string | null };

async function ofOfficial(who: Person, id: string): Promise<Map<string, Action>> {
  const text = `query($id: ID!) { node(id: $id) { ... on Official { ${ACTIONS} } } }`;
  const { data } = await api.ask(who, text, { id: toGlobalId('Official', id) });
  return new Map(data.node.allowedActions.map((entry: Action) => [entry.action, entry]));
}
const allowed = (actions: Iterable<Action>) =>
  [...actions].filter(({ isAllowed }) => isAllowed).map(({ action }) => action);

test('an administrator changes and closes an official, but not the own account', async () => {
  expect(allowed((await ofOfficial('administrator', 'officer-xuan-lac')).values())).toEqual([
    'TRANSFER_OFFICIAL',
    'CHANGE_OFFICIAL_CONTACT',
    'DEACTIVATE_OFFICIAL',
    'ADD_ASSIGNMENT',
    'END_ASSIGNMENT',
    'NAME_SUBSTITUTE',
  ]);
  const own = await ofOfficial('administrator', 'administrator');
  expect(allowed(own.values())).toEqual(['CHANGE_OFFICIAL_CONTACT', 'NAME_SUBSTITUTE', 'SET_MAIL_PREFERENCES']);
  expect(own.get('DEACTIVATE_OFFICIAL')).toMatchObject({
    whyNot: 'You cannot transfer or close your own account.',
    remedy: 'Ask another administrator to do it.',
  });
});

test('an assignment that is still to begin is open: it can be ended and closed, as the changes do', async () => {
  const before = await api.table.stores.officials.one('officer-xuan-lac');
  await api.table.stores.officials.save([{ ...(before as Official), since: '2026-12-01' }]);
  const found = await ofOfficial('administrator', 'officer-xuan-lac');
  expect(allowed(found.values())).toEqual(expect.arrayContaining(['DEACTIVATE_OFFICIAL', 'END_ASSIGNMENT']));
  expect(found.get('REACTIVATE_OFFICIAL')?.whyNot).toBe('The account is open.');
  const asked = 'query($id: ID!) { node(id: $id) { ... on Official { isActive isToBegin } } }';
  const shown = await api.ask('administrator', asked, { id: toGlobalId('Official', 'officer-xuan-lac') });
  expect(shown.data.node).toEqual({ isActive: false, isToBegin: true });
  const input = { official: 'officer-xuan-lac', idempotencyKey: newKey(), reason: 'Thôi kiêm nhiệm' };
  const { data } = await api.ask('administrator', changeOfficial('endAssignment'), { input });
  expect(data.answer.errors).toEqual([]);
});

test('what is so already is the reason', async () => {
  const before = await ofOfficial('administrator', 'officer-xuan-lac');
  expect(before.get('REACTIVATE_OFFICIAL')?.whyNot).toBe('The account is open.');
  expect(before.get('LIFT_SUPPRESSION')?.whyNot).toBe('Letters are sent to this address.');
  expect(before.get('END_SUBSTITUTION')?.whyNot).toBe('There is no current or future absence.');
  const input = { official: 'officer-xuan-lac', idempotencyKey: newKey(), reason: 'nghỉ việc' };
  const { data } = await api.ask(
    'administrator',
    `mutation($input: OfficialInput!) { deactivateOfficial(input: $input) { official { ${ACTIONS} } } }`,
    { input },
  );
  expect(allowed(data.deactivateOfficial.official.allowedActions)).toEqual([
    'TRANSFER_OFFICIAL',
    'CHANGE_OFFICIAL_CONTACT',
    'REACTIVATE_OFFICIAL',
    'ADD_ASSIGNMENT',
  ]);
});

test('a reviewer chooses only how letters come to the reviewer', async () => {
  expect(allowed((await ofOfficial('reviewer', 'reviewer')).values())).toEqual([
    'NAME_SUBSTITUTE',
    'SET_MAIL_PREFERENCES',
  ]);
  const other = await ofOfficial('reviewer', 'officer-xuan-lac');
  expect(allowed(other.values())).toEqual([]);
  expect(other.get('TRANSFER_OFFICIAL')?.whyNot).toMatch(/^Only an administrator of the area may /);
});

const RULES = `{ scopeRules { ${ACTIONS} } holidayTable { ${ACTIONS} } }`;

test('rules and table are for administrators of the scope; an auditor reads why not', async () => {
  const { data } = await api.ask('administrator', RULES);
  expect(allowed(data.scopeRules.allowedActions)).toEqual([
    'CHANGE_CALENDAR',
    'CHANGE_LADDER',
    'CHANGE_LETTERHEAD',
    'LOCK_PERIOD',
    'ASSIGN_REVIEWER',
  ]);
  const unlock = data.scopeRules.allowedActions.find(({ action }: { action: string }) => action === 'UNLOCK_PERIOD');
  expect(unlock).toMatchObject({ whyNot: 'No period has been locked early.' });
  expect(allowed(data.holidayTable.allowedActions)).toEqual(['CHANGE_HOLIDAYS']);
  const auditor = await api.ask('auditor', RULES);
  expect(allowed([...auditor.data.scopeRules.allowedActions, ...auditor.data.holidayTable.allowedActions])).toEqual([]);
});

test('a draft with a fault is not published before it is mended', async () => {
  const create = { id: 'DTI-commune-2', idempotencyKey: newKey(), reason: 'bản mới' };
  const made = await api.ask(
    'administrator',
    `mutation($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { draft { revision ${ACTIONS} } } }`,
    { input: create },
  );
  const { draft } = made.data.createMethodDraft;
  expect(allowed(draft.allowedActions)).toEqual([
    'CHANGE_METHOD_DRAFT',
    'DISCARD_METHOD_DRAFT',
    'PUBLISH_METHOD_VERSION',
  ]);
  const change = {
    draft: 'DTI-commune-2',
    expectedRevision: draft.revision,
    idempotencyKey: newKey(),
    reason: 'thử',
    totalPoints: 999,
  };
  const { data } = await api.ask(
    'administrator',
    `mutation($input: ChangeMethodDraftInput!) { changeMethodDraft(input: $input) { draft { ${ACTIONS} } } }`,
    { input: change },
  );
  expect(data.changeMethodDraft.draft.allowedActions.at(-1)).toMatchObject({
    action: 'PUBLISH_METHOD_VERSION',
    isAllowed: false,
    remedy: 'Correct the errors in the draft before publishing it.',
  });
});
