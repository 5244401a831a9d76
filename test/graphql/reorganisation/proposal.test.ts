import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AdministrationApi,
  administrationApi,
  codesOf,
  newKey,
  PEOPLE,
  type Person,
} from '../../support/administration/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const ID = 'doi-ten-xa';
const rename = (unit: string, name = 'Xã Mới') => ({
  effective: '2027-06-01',
  decision: '12/TTr-UBND',
  changes: [{ alter: { unit, name: { vi: name, en: 'Mới Commune' } } }],
});
const OWN = rename('xuan-lac');
const ANSWER = 'record { action actorName } reorganisation { id state revision proposedFrom { slug } } errors { code }';

async function change(who: Person, mutation: string, input: object = {}, id = ID) {
  const type = /^(create|change)/.test(mutation) ? 'ReorganisationDraftInput' : 'ReorganisationInput';
  const asked = { input: { id, idempotencyKey: newKey(), reason: 'theo nghị quyết', ...input } };
  const text = `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { ${ANSWER} } }`;
  const answer = await api.ask(who, text, asked);
  return answer.data?.answer ?? answer;
}
const propose = () => change('ofCommune', 'createReorganisationDraft', OWN);
const seenBy = async (who: Person): Promise<string[]> =>
  (await api.ask(who, '{ reorganisations { id } }')).data.reorganisations?.map(({ id }: { id: string }) => id);
const revisionOf = async (who: Person): Promise<string> =>
  (await api.ask(who, `{ reorganisation(id: "${ID}") { revision } }`)).data.reorganisation.revision;
const nameOn = async (day: string): Promise<string> =>
  (await api.ask(null, `{ unit(id: "xuan-lac") { onDay(day: "${day}") { name } } }`)).data.unit.onDay.name;

describe('the administrator of a commune', () => {
  it('proposes a change of the commune, which the scope above sees and publishes', async () => {
    const made = await propose();
    expect(made.errors).toEqual([]);
    expect(made.reorganisation).toMatchObject({ state: 'DRAFT', proposedFrom: { slug: 'xuan-lac' } });
    expect([await seenBy('ofCommune'), await seenBy('administrator'), await seenBy('auditor')]).toEqual([
      [ID],
      [ID],
      [ID],
    ]);
    const preview = `{ preview(change: { reorganisation: "${ID}" }) { reorganisation { needsConfirmation } } }`;
    const begun = { preview: { reorganisation: { needsConfirmation: false } } };
    expect((await api.ask('auditor', preview)).data).toEqual(begun);
    expect(codesOf(await api.ask('officer', preview))).toEqual(['FORBIDDEN']);
    const waiting = '{ myWork { reorganisations { id proposedFrom { slug } } } }';
    expect((await api.ask('administrator', waiting)).data.myWork.reorganisations).toEqual([
      { id: ID, proposedFrom: { slug: 'xuan-lac' } },
    ]);
    expect((await api.ask('ofCommune', waiting)).data.myWork.reorganisations).toEqual([]);

    const refused = await change('ofCommune', 'publishReorganisation', {
      expectedRevision: made.reorganisation.revision,
    });
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
    expect(refused.errors[0].message).toBe(
      'Thay đổi của đơn vị do quản trị viên của huyện Chợ Đồn công bố. Dự thảo đã có trong danh sách của cấp trên; gửi số văn bản đến huyện Chợ Đồn để cấp trên công bố.',
    );
    expect(await nameOn('2027-06-01')).toBe('Xã Xuân Lạc');
    const published = await change('administrator', 'publishReorganisation', {
      expectedRevision: made.reorganisation.revision,
    });
    expect(published.errors).toEqual([]);
    expect(published.reorganisation).toMatchObject({ state: 'PUBLISHED', proposedFrom: { slug: 'xuan-lac' } });
    expect(await nameOn('2027-06-01')).toBe('Xã Mới');
    expect(codesOf(await change('ofCommune', 'withdrawReorganisation'))).toEqual(['FORBIDDEN']);
    expect(await seenBy('ofCommune')).toEqual([ID]);
  });

  it('is told in both languages why the steps of the scope above are not theirs', async () => {
    await propose();
    const { data } = await api.ask(
      'ofCommune',
      `{ reorganisation(id: "${ID}") { allowedActions { action isAllowed whyNot(lang: EN) remedy(lang: EN) } } }`,
    );
    const actions = data.reorganisation.allowedActions as { action: string; isAllowed: boolean; remedy: string }[];
    expect(actions.filter(({ isAllowed }) => isAllowed).map(({ action }) => action)).toEqual([
      'CHANGE_REORGANISATION_DRAFT',
      'DISCARD_REORGANISATION_DRAFT',
    ]);
    expect(actions.find(({ action }) => action === 'PUBLISH_REORGANISATION')).toMatchObject({
      whyNot: 'A change of a commune is published by an administrator of Chợ Đồn District.',
      remedy:
        'The draft appears in the list of the level above; send Chợ Đồn District the number of the decision so that it can be published there.',
    });
  });

  it('drafts nothing about other units, and touches no draft of others', async () => {
    const beside = await change('ofCommune', 'createReorganisationDraft', rename('bang-lung'));
    expect(codesOf(beside)).toEqual(['FORBIDDEN']);
    expect(beside.errors[0].message).toContain('gửi văn bản đề nghị để quản trị viên cấp trên lập dự thảo');
    const nothing = { ...OWN, changes: [{ form: { kind: 'COMMUNE', name: { vi: 'Xã Mới', en: 'Mới Commune' } } }] };
    expect(codesOf(await change('ofCommune', 'createReorganisationDraft', nothing))).toEqual(['FORBIDDEN']);
    const made = await change('administrator', 'createReorganisationDraft', OWN);
    const { revision: expectedRevision } = made.reorganisation;
    expect(made.reorganisation.proposedFrom).toBeNull();
    expect(await seenBy('ofCommune')).toEqual([]);
    const changed = await change('ofCommune', 'changeReorganisationDraft', { ...OWN, decision: '1', expectedRevision });
    expect(codesOf(changed)).toEqual(['FORBIDDEN']);
    expect(codesOf(await change('ofCommune', 'discardReorganisationDraft', { expectedRevision }))).toEqual([
      'FORBIDDEN',
    ]);
    expect((await api.ask('ofCommune', `{ reorganisation(id: "${ID}") { id } }`)).data.reorganisation).toBeNull();
    expect(
      (
        await api.ask(
          'ofCommune',
          `{ preview(change: { reorganisation: "${ID}" }) { reorganisation { openPeriods } } }`,
        )
      ).data,
    ).toEqual({
      preview: { reorganisation: null },
    });
  });
});

describe('a draft', () => {
  it('is discarded by its author: it is listed no more, the log keeps it, and its id is free', async () => {
    await propose();
    const key = { expectedRevision: await revisionOf('ofCommune'), idempotencyKey: newKey() };
    const discarded = await change('ofCommune', 'discardReorganisationDraft', key);
    expect(discarded).toMatchObject({ record: { action: 'DISCARD_DRAFT' }, reorganisation: null, errors: [] });
    // A repeat answers the same and has no second effect.
    expect((await change('ofCommune', 'discardReorganisationDraft', key)).record).toEqual(discarded.record);
    expect([await seenBy('ofCommune'), await seenBy('administrator')]).toEqual([[], []]);
    const log = '{ administrationLog(first: 10) { nodes { action subject actor reason } } }';
    expect((await api.ask('administrator', log)).data.administrationLog.nodes).toContainEqual({
      ...{ action: 'DISCARD_DRAFT', subject: ID, actor: PEOPLE.ofCommune.id, reason: 'theo nghị quyết' },
    });
    expect(codesOf(await change('administrator', 'publishReorganisation'))).toEqual(['NOT_FOUND']);
    expect((await change('administrator', 'createReorganisationDraft', OWN)).reorganisation).toMatchObject({
      ...{ id: ID, state: 'DRAFT', proposedFrom: null },
    });
  });

  it('is not discarded once it is published, nor where somebody has changed it since it was read', async () => {
    await propose();
    const before = await revisionOf('ofCommune');
    await change('administrator', 'changeReorganisationDraft', {
      ...rename('xuan-lac', 'Xã Khác'),
      expectedRevision: before,
    });
    expect(codesOf(await change('ofCommune', 'discardReorganisationDraft', { expectedRevision: before }))).toEqual([
      'CONFLICT',
    ]);
    const expectedRevision = await revisionOf('administrator');
    await change('second', 'publishReorganisation', { expectedRevision });
    expect(codesOf(await change('administrator', 'discardReorganisationDraft', { expectedRevision }))).toEqual([
      'WRONG_STATE',
    ]);
  });
});
