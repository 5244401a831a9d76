import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toAssignmentId } from '../../../src/domain/access/viewer.js';
import { dayLabel } from '../../../src/domain/time/texts.js';
import { changeOfficial } from '../../support/administration/administration-api.js';
import { officer } from '../../support/builders/scope-builder.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { AFTER_CLOSING, completeEntries, file, officerOf, submit } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
  await api.table.stores.officials.save([officer({ id: 'officer-xuan-lac', name: 'Nguyễn A' })]);
  await api.table.stores.officials.save([officer({ id: 'chairman-xuan-lac', role: 'chairman', name: 'Trần B' })]);
});
afterEach(() => api.close());

const TODAY = AFTER_CLOSING.slice(0, 10);
const dayAfter = (days: number) =>
  new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
let keys = 0;
const key = () => `substitute-${String(++keys).padStart(6, '0')}`;

const NAME = `mutation($input: NameSubstituteInput!) { answer: nameSubstitute(input: $input) {
  record { action actorName } official { absences { from until substituteName } revision } errors { code message } } }`;
const name = (who: string, input: object = {}) =>
  api.ask(who, NAME, {
    input: {
      ...{ official: 'chairman-xuan-lac', substitute: 'officer-xuan-lac', from: TODAY, until: dayAfter(3) },
      ...{ idempotencyKey: key(), reason: 'Đi công tác', ...input },
    },
  });

async function asSubstitute(query: string, now?: string, who = 'officer-xuan-lac', absent = 'chairman-xuan-lac') {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer header.${who}.signature`,
    'x-xaso-assignment': toAssignmentId(absent),
  };
  return JSON.parse((await api.http(null, { headers, body: JSON.stringify({ query }) }, now)).body);
}

describe('an absence', () => {
  test('is named by the official, and ends at once or by itself', async () => {
    const { data } = await name('chairman-xuan-lac');
    expect(data.answer.errors).toEqual([]);
    expect(data.answer.record).toEqual({ action: 'NAME_SUBSTITUTE', actorName: 'Trần B' });
    expect(data.answer.official.absences).toEqual([{ from: TODAY, until: dayAfter(3), substituteName: 'Nguyễn A' }]);
    const question = '{ viewer { name role assignment { substituteFor } } }';
    expect((await asSubstitute(question)).data.viewer).toEqual({
      ...{ name: 'Nguyễn A', role: 'CHAIRMAN', assignment: { substituteFor: 'Trần B' } },
    });
    expect((await asSubstitute(question, `${dayAfter(4)}T02:00:00.000Z`)).errors[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    const end = `mutation { endSubstitution(input: { official: "chairman-xuan-lac", from: "${TODAY}",
      expectedRevision: "${data.answer.official.revision}", idempotencyKey: "${key()}", reason: "Về sớm" }) { errors { code } } }`;
    expect((await api.ask('chairman-xuan-lac', end)).data?.endSubstitution.errors).toEqual([]);
    expect((await asSubstitute(question)).errors).toHaveLength(1);
  });

  test('is read by the absent official also when the substitute works elsewhere since', async () => {
    await name('chairman-xuan-lac');
    const elsewhere = { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' };
    await api.table.stores.officials.save([officer({ id: 'officer-xuan-lac', name: 'Nguyễn A', ...elsewhere })]);
    const own = '{ viewer { official { absences { from substituteName signature } } } }';
    const { data, errors } = await api.ask('chairman-xuan-lac', own);
    expect(errors).toBeUndefined();
    expect(data.viewer.official.absences).toEqual([{ from: TODAY, substituteName: null, signature: null }]);
  });

  test('leaves the substitute their own address and choices, on their page too', async () => {
    const absent = { id: 'chairman-xuan-lac', role: 'chairman', email: 'b@x.example', language: 'en' } as const;
    await api.table.stores.officials.save([officer({ ...absent, digests: false })]);
    await name('chairman-xuan-lac');
    const { data } = await asSubstitute('{ viewer { role letters { address language wantsDigests fault } } }');
    expect(data.viewer).toEqual({
      role: 'CHAIRMAN',
      letters: { address: officer({}).email, language: 'VI', wantsDigests: true, fault: null },
    });
  });

  test('is named by an administrator for the official, and by nobody else', async () => {
    expect((await name('administrator')).data.answer.errors).toEqual([]);
    const log =
      '{ administrationLog(noun: OFFICIAL) { nodes { changes { field label(lang: EN) beforeText(lang: EN) afterText(lang: EN) } } } }';
    const [record] = (await api.ask('administrator', log)).data.administrationLog.nodes;
    expect(record.changes).toEqual([
      {
        ...{ field: 'absences', label: 'Absences', beforeText: null },
        afterText: `${dayLabel(TODAY).en} to ${dayLabel(dayAfter(3)).en}, substitute: Nguyễn A`,
      },
    ]);
    for (const who of ['officer-xuan-lac', 'reviewer', 'officer-bang-lung'])
      expect((await name(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('needs somebody of the unit', async () => {
    const { data } = await name('chairman-xuan-lac', { substitute: 'officer-bang-lung' });
    const message = 'Người thay: không tìm thấy "officer-bang-lung".';
    expect(data.answer.errors).toEqual([{ code: 'NOT_FOUND', message }]);
    expect((await name('chairman-xuan-lac', { substitute: 'chairman-xuan-lac' })).data.answer.errors[0].code).toBe(
      'SUBSTITUTE_IS_SELF',
    );
  });
});

test('what a substitute does stands in the history of the report with both names', async () => {
  const away = { official: 'officer-xuan-lac', substitute: 'chairman-xuan-lac' };
  expect((await name('officer-xuan-lac', away)).data.answer.errors).toEqual([]);
  const save = `mutation { saveReport(input: { unit: "xuan-lac", period: "2026-10", idempotencyKey: "acted-0001",
    figures: [{ indicator: "G03", numerator: 1, denominator: 2 }] }) { errors { code } } }`;
  const { data } = await asSubstitute(save, undefined, 'chairman-xuan-lac', 'officer-xuan-lac');
  expect(data.saveReport.errors).toEqual([]);
  const form = '{ reportForm(unit: "xuan-lac", period: "2026-10") { history { nodes { actor actorName } } } }';
  expect((await api.ask('officer-xuan-lac', form)).data.reportForm.history.nodes).toEqual([
    { actor: 'chairman-xuan-lac', actorName: 'Trần B thay Nguyễn A' },
  ]);
});

test('the printed report is signed by the substitute of the chair, as long as the absence lasts', async () => {
  const form = '{ reportForm(unit: "xuan-lac", period: "2026-10") { signatureBlock { lines name } } }';
  const block = async (now?: string) =>
    (await api.ask('officer-xuan-lac', form, {}, now)).data.reportForm.signatureBlock;
  const chair = { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Trần B' };
  expect(await block()).toEqual(chair);
  expect((await name('chairman-xuan-lac')).data.answer.errors).toEqual([]);
  expect(await block()).toEqual({ lines: [], name: null });
  expect(await block(`${dayAfter(4)}T02:00:00.000Z`)).toEqual(chair);
});

test('the paper keeps its signature: that of the day in its head, whenever it is printed', async () => {
  const { stores } = api.table;
  const signed = async (date: string) => {
    const document = { number: '12/BC-UBND', date };
    expect(await file(stores, { action: 'RECORD_DOCUMENT', document })).toMatchObject({ kind: 'FILED' });
    const form =
      '{ reportForm(unit: "xuan-lac", period: "2026-10") { signedDocument { date } signatureBlock { name } } }';
    const { data } = await api.ask('officer-xuan-lac', form, {}, `${dayAfter(4)}T02:00:00.000Z`);
    expect(data.reportForm.signedDocument.date).toBe(date);
    return data.reportForm.signatureBlock.name;
  };
  expect((await name('chairman-xuan-lac', { authorisation: '05/GUQ-UBND' })).data.answer.errors).toEqual([]);
  await file(stores, submit(completeEntries()), { viewer: { ...officerOf(), id: 'officer-en' } });
  expect(await signed(dayAfter(-1))).toBe('Trần B');
  expect(await signed(TODAY)).toBe('Nguyễn A');
});

test('a chair who came later is not named on an older paper', async () => {
  const { stores } = api.table;
  const elsewhere = { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' };
  await stores.officials.save([officer({ id: 'chairman-bang-lung', role: 'chairman', name: 'Lê C', ...elsewhere })]);
  await file(stores, submit(completeEntries()), { viewer: { ...officerOf(), id: 'officer-en' } });
  const document = { number: '12/BC-UBND', date: TODAY };
  expect(await file(stores, { action: 'RECORD_DOCUMENT', document })).toMatchObject({ kind: 'FILED' });
  const later = `${dayAfter(3)}T02:00:00.000Z`;
  for (const [official, unit] of [
    ['chairman-xuan-lac', 'bang-lung'],
    ['chairman-bang-lung', 'xuan-lac'],
  ]) {
    const input = { official, unit, idempotencyKey: key(), reason: 'Điều động' };
    const moved = await api.ask('administrator', changeOfficial('transferOfficial'), { input }, later);
    expect(moved.data.answer.errors).toEqual([]);
  }
  const form = '{ reportForm(unit: "xuan-lac", period: "2026-10") { signatureBlock { lines name } } }';
  const { data } = await api.ask('officer-xuan-lac', form, {}, `${dayAfter(4)}T02:00:00.000Z`);
  expect(data.reportForm.signatureBlock).toEqual({ lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: null });
});

test.each([
  ['', {}],
  [', before the last day foreseen', { until: dayAfter(30) }],
])('a chair whose account was closed before%s does not stand beside the next one on a later paper', async (_, days) => {
  const { stores } = api.table;
  await stores.officials.save([officer({ id: 'chairman-xuan-lac', role: 'chairman', name: 'Trần B', ...days })]);
  const elsewhere = { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' };
  await stores.officials.save([
    officer({ id: 'chairman-xuan-lac~elsewhere', role: 'chairman', ...elsewhere }),
    officer({ id: 'chairman-new', role: 'chairman', name: 'Lê C', since: dayAfter(1) }),
  ]);
  await stores.officials.markSeveral('chairman-xuan-lac');
  const input = { official: 'chairman-xuan-lac', idempotencyKey: key(), reason: 'Nghỉ hưu' };
  const close = changeOfficial('deactivateOfficial');
  expect((await api.ask('administrator', close, { input }, `${dayAfter(1)}T02:00:00.000Z`)).data.answer.errors).toEqual(
    [],
  );
  await file(stores, submit(completeEntries()), { viewer: { ...officerOf(), id: 'officer-en' } });
  const signed = async (date: string) => {
    const document = { number: '12/BC-UBND', date };
    const now = `${dayAfter(3)}T02:00:00.000Z`;
    expect(await file(stores, { action: 'RECORD_DOCUMENT', document }, { now })).toMatchObject({ kind: 'FILED' });
    const form = '{ reportForm(unit: "xuan-lac", period: "2026-10") { signatureBlock { name } } }';
    const { data } = await api.ask('officer-xuan-lac', form, {}, `${dayAfter(4)}T02:00:00.000Z`);
    return data.reportForm.signatureBlock.name;
  };
  expect([await signed(TODAY), await signed(dayAfter(2))]).toEqual(['Trần B', 'Lê C']);
});

test('of two chairs after a merge, the one who prints an unsent report signs it', async () => {
  await api.table.stores.officials.save([officer({ id: 'chairman-en', role: 'chairman', name: 'Lê C' })]);
  const form = '{ reportForm(unit: "xuan-lac", period: "2026-10") { signatureBlock { name } } }';
  const namesFor = async (who: string) => (await api.ask(who, form)).data.reportForm.signatureBlock.name;
  expect(await namesFor('chairman-xuan-lac')).toBe('Trần B');
  expect(await namesFor('officer-xuan-lac')).toBeNull();
});

describe('who typed the report', () => {
  const FORM = '{ reportForm(unit: "xuan-lac", period: "2026-10") { revision } }';
  const save = `mutation { saveReport(input: { unit: "xuan-lac", period: "2026-10", idempotencyKey: "typed-0001",
    figures: [{ indicator: "G03", numerator: 1, denominator: 2 }] }) { errors { code } } }`;

  test('is not named for the chair', async () => {
    expect((await api.ask('officer-xuan-lac', save)).data?.saveReport.errors).toEqual([]);
    expect((await name('chairman-xuan-lac')).data.answer.errors[0].code).toBe('SUBSTITUTE_TYPED_REPORT');
  });

  test('does not send it as the substitute of the chair, even if named before; the refusal says why', async () => {
    expect((await name('chairman-xuan-lac')).data.answer.errors).toEqual([]);
    await api.ask('officer-xuan-lac', save);
    const { revision } = (await api.ask('officer-xuan-lac', FORM)).data.reportForm;
    const submit = `mutation { submitReport(input: { unit: "xuan-lac", period: "2026-10", expectedRevision: "${revision}",
      idempotencyKey: "sent-00001" }) { errors { code message } } }`;
    const { errors } = (await asSubstitute(submit)).data.submitReport;
    expect(errors.map(({ code }: { code: string }) => code)).toContain('TYPED_BY_SUBSTITUTE');
  });

  test('is not printed as its signatory either: the place stays empty for a pen', async () => {
    expect((await name('chairman-xuan-lac', { authorisation: '05/GUQ-UBND' })).data.answer.errors).toEqual([]);
    const block = '{ reportForm(unit: "xuan-lac", period: "2026-10") { signatureBlock { lines name } } }';
    const printed = async () => (await api.ask('officer-xuan-lac', block)).data.reportForm.signatureBlock;
    expect(await printed()).toMatchObject({ name: 'Nguyễn A' });
    await api.ask('officer-xuan-lac', save);
    expect(await printed()).toEqual({ lines: [], name: null });
  });
});
