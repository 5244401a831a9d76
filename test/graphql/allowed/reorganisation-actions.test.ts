import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type AdministrationApi,
  administrationApi,
  newKey,
  type Person,
} from '../../support/administration/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const ID = 'doi-ten-2027';
const ACTIONS = 'allowedActions { action isAllowed whyNot(lang: EN) remedy(lang: EN) }';
const DRAFT = {
  id: ID,
  effective: '2027-06-01',
  decision: '12/NQ-HĐND',
  changes: [{ alter: { unit: 'xuan-lac', name: { vi: 'Xã Mới', en: 'Mới commune' } } }],
};

async function change(who: Person, mutation: string, type: string, input: object) {
  const asked = { input: { idempotencyKey: newKey(), reason: 'theo nghị quyết', ...input } };
  const text = `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { errors { code } reorganisation { revision } } }`;
  const { data } = await api.ask(who, text, asked);
  expect(data.answer.errors).toEqual([]);
  return data.answer.reorganisation.revision as string;
}
async function actions(who: Person) {
  const { data } = await api.ask(who, `{ reorganisation(id: "${ID}") { ${ACTIONS} } }`);
  return new Map<string, { isAllowed: boolean; whyNot: string | null; remedy: string | null }>(
    data.reorganisation.allowedActions.map((entry: { action: string }) => [entry.action, entry]),
  );
}
const allowedTo = async (who: Person) =>
  [...(await actions(who))].filter(([, { isAllowed }]) => isAllowed).map(([action]) => action);

test('a draft is changed and published; once published it is confirmed by another, or taken back', async () => {
  const revision = await change('administrator', 'createReorganisationDraft', 'ReorganisationDraftInput', DRAFT);
  expect(await allowedTo('administrator')).toEqual([
    'CHANGE_REORGANISATION_DRAFT',
    'DISCARD_REORGANISATION_DRAFT',
    'PUBLISH_REORGANISATION',
  ]);
  expect((await actions('administrator')).get('WITHDRAW_REORGANISATION')?.whyNot).toBe('It is not published.');
  expect(await allowedTo('auditor')).toEqual([]);
  await change('administrator', 'publishReorganisation', 'ReorganisationInput', { id: ID, expectedRevision: revision });
  expect(await allowedTo('administrator')).toEqual(['WITHDRAW_REORGANISATION']);
  expect((await actions('administrator')).get('CONFIRM_REORGANISATION')?.remedy).toBe(
    'Ask another administrator to do it.',
  );
  expect((await actions('administrator')).get('PUBLISH_REORGANISATION')?.whyNot).toBe('It is published.');
  expect(await allowedTo('second')).toEqual(['CONFIRM_REORGANISATION', 'WITHDRAW_REORGANISATION']);
  await change('second', 'confirmReorganisation', 'ReorganisationInput', { id: ID, expectedRevision: revision });
  expect((await actions('second')).get('CONFIRM_REORGANISATION')?.whyNot).toBe(
    'The wider rights have been confirmed, or need no confirmation.',
  );
});

test('a draft with a fault says what to mend', async () => {
  const unknown = { ...DRAFT, changes: [{ end: { unit: 'xuan-lac' } }, { end: { unit: 'xuan-lac' } }] };
  await change('administrator', 'createReorganisationDraft', 'ReorganisationDraftInput', unknown);
  const publish = (await actions('administrator')).get('PUBLISH_REORGANISATION');
  expect(publish).toMatchObject({
    isAllowed: false,
    remedy: 'Correct the errors in the draft before publishing it.',
  });
  expect(publish?.whyNot).not.toBe('');
});
