import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOST_EVIDENCE_BYTES } from '../../../src/domain/evidence/evidence-file.js';
import { exif, GPS_MARK, jpeg, jpegComment, pdf } from '../../support/builders/pictures.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { completeEntries, MONTH } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const OFFICER = 'officer-xuan-lac';
const FILE = 'sha256 name type size addedAt addedBy address';
const REQUEST = `mutation M($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) {
  upload { upload address fields { name value } expiresAt } errors { code path message } } }`;
const OUTCOME = `changed revision { revision action files { name } changes { indicator files { name } } }
  form { state revision files { ${FILE} } figures { indicator { code } files { ${FILE} } } }
  errors { code path value comparedWith { value } message }`;
const ADD = `mutation M($input: AddEvidenceFileInput!) { addEvidenceFile(input: $input) { ${OUTCOME} } }`;
const REMOVE = `mutation M($input: RemoveEvidenceFileInput!) { removeEvidenceFile(input: $input) { ${OUTCOME} } }`;

let keys = 0;
let revision: string | null = null;
beforeEach(() => {
  revision = null;
});

type Answer = Awaited<ReturnType<FilingApi['ask']>>;

async function change(who: string | null, mutation: string, more: object): Promise<Answer> {
  const place = { unit: 'xuan-lac', period: MONTH, idempotencyKey: `evidence-${++keys}` };
  const answer = await api.ask(who, mutation, { input: { ...place, ...more } });
  const [outcome] = Object.values(answer.data ?? {}) as { form?: { revision: string } }[];
  revision = outcome?.form?.revision ?? revision;
  return answer;
}

const JPEG = { name: 'ảnh.jpg', type: 'JPEG', size: 1_000 };

/** Sends a file as a page does, and makes it count. */
async function add(content: Uint8Array, more: { name?: string; indicator?: string; idempotencyKey?: string } = {}) {
  const { name = 'ảnh.jpg', indicator } = more;
  const { data } = await change(OFFICER, REQUEST, { ...JPEG, name, indicator, size: content.length });
  const { upload, fields } = data.requestEvidenceUpload.upload;
  api.evidence.objects.set(fields[0].value, content);
  const answer = await change(OFFICER, ADD, { expectedRevision: revision, upload, ...more, name });
  expect(answer.errors).toBeUndefined();
  return answer.data.addEvidenceFile;
}

const filesOf = (outcome: { form: { figures: { indicator: { code: string }; files: object[] }[] } }, code: string) =>
  outcome.form.figures.find(({ indicator }) => indicator.code === code)?.files;

test('a picture of a telephone proves a figure without telling where it was taken', async () => {
  const picture = jpeg({ before: [...exif(1), ...jpegComment(GPS_MARK)] });
  const added = await add(picture, { indicator: 'F03' });
  const sha256 = createHash('sha256').update(jpeg()).digest('hex');
  const path = `kept/xuan-lac/${MONTH}/${sha256}`;
  expect(added).toMatchObject({
    changed: true,
    errors: [],
    revision: { action: 'SAVE', files: [], changes: [{ indicator: 'F03', files: [{ name: 'ảnh.jpg' }] }] },
    form: { state: 'DRAFT', files: [] },
  });
  expect(filesOf(added, 'F03')).toEqual([
    {
      ...{ sha256, name: 'ảnh.jpg', type: 'JPEG', size: jpeg().length, addedAt: '2026-10-15T02:00:00.000Z' },
      addedBy: expect.any(String),
      address: `https://evidence.example/${path}?JPEG&ảnh.jpg`,
    },
  ]);
  expect([...api.evidence.objects]).toEqual([[path, jpeg()]]);
});

test('the report as a whole has files too: the signed document', async () => {
  const added = await add(pdf(), { name: 'Báo cáo 12-BC-UBND đã ký.pdf' });
  expect(added.form.files).toMatchObject([{ name: 'Báo cáo 12-BC-UBND đã ký.pdf', type: 'PDF' }]);
  expect(added.revision.files).toEqual([{ name: 'Báo cáo 12-BC-UBND đã ký.pdf' }]);
});

test('a file outlives saving, submission, return and approval, and its place in the history stays after it is taken off', async () => {
  const { form } = await add(jpeg(), { indicator: 'F03' });
  await add(pdf(), { name: 'ký.pdf' });
  const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
  const filed = async (who: string, name: string, type: string, more: object) => {
    const mutation = `mutation M($input: ${type}!) { ${name}(input: $input) { ${OUTCOME} } }`;
    const { data, errors } = await change(who, mutation, { expectedRevision: revision, ...more });
    expect([errors, data?.[name].errors]).toEqual([undefined, []]);
    return data[name];
  };
  await filed(OFFICER, 'saveReport', 'SaveReportInput', { figures: [{ indicator: 'F03', figure: { count: 3 } }] });
  await filed(OFFICER, 'submitReport', 'SubmitReportInput', { figures });
  const returned = await filed('reviewer', 'returnReport', 'ReturnReportInput', { comment: 'xem lại', comments: [] });
  expect(filesOf(returned, 'F03')).toHaveLength(1);
  expect(returned.form.files).toHaveLength(1);
  const [{ sha256 }] = form.figures.find(({ files }: { files: object[] }) => files.length > 0).files;
  const { data } = await change(OFFICER, REMOVE, { expectedRevision: revision, indicator: 'F03', sha256 });
  expect(filesOf(data.removeEvidenceFile, 'F03')).toEqual([]);
  await filed(OFFICER, 'submitReport', 'SubmitReportInput', { figures: [] });
  const approved = await filed('reviewer', 'approveReport', 'ApproveReportInput', {});
  expect(approved.form.files).toHaveLength(1);
  const HISTORY = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { history { nodes { changes { indicator files { address } } } } } }`;
  const history = (await api.ask('reviewer', HISTORY)).data.reportForm.history.nodes;
  expect(history[0].changes).toEqual([{ indicator: 'F03', files: [{ address: expect.stringContaining(sha256) }] }]);
  expect([...api.evidence.objects.keys()].filter((path) => path.includes(sha256))).toHaveLength(1);
});

test('the same key has one effect, and another file under it is refused', async () => {
  const first = await add(jpeg(), { idempotencyKey: 'one-file-key' });
  const { data: place } = await change(OFFICER, REQUEST, { ...JPEG, idempotencyKey: 'place-key' });
  const { upload } = place.requestEvidenceUpload.upload;
  const again = await change(OFFICER, REQUEST, { ...JPEG, idempotencyKey: 'place-key' });
  expect(again.data.requestEvidenceUpload.upload.upload).toBe(upload);
  const other = { upload, name: 'ảnh khác.jpg', idempotencyKey: 'one-file-key', expectedRevision: null };
  const { data } = await change(OFFICER, ADD, other);
  expect(data.addEvidenceFile.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  expect(first.form.files).toHaveLength(1);
});

test('a repeat after a lost answer names the file once', async () => {
  const { data } = await change(OFFICER, REQUEST, { ...JPEG, size: jpeg().length });
  const { upload, fields } = data.requestEvidenceUpload.upload;
  api.evidence.objects.set(fields[0].value, jpeg());
  const request = { expectedRevision: null, upload, name: 'ảnh.jpg', idempotencyKey: 'lost-answer-key' };
  const first = (await change(OFFICER, ADD, request)).data.addEvidenceFile;
  const second = (await change(OFFICER, ADD, request)).data.addEvidenceFile;
  expect(second).toMatchObject({ changed: true, errors: [], revision: first.revision });
  expect(second.form.files).toHaveLength(1);
});

test('a file that stands there already changes nothing, under any name', async () => {
  await add(jpeg());
  const again = await add(jpeg({ before: exif(1) }), { name: 'ảnh chụp lại.jpg' });
  expect(again).toMatchObject({ changed: false, errors: [], form: { files: [{ name: 'ảnh.jpg' }] } });
});

test('what is no picture and no document is refused in words, and nothing of it is kept', async () => {
  const refused = await add(Buffer.from('<script>alert(1)</script>'), { indicator: 'F03', name: 'bảng.jpg' });
  expect(refused).toMatchObject({ changed: false, form: { state: 'NONE' } });
  expect(refused.errors).toEqual([
    {
      ...{ code: 'EVIDENCE_FILE_TYPE', path: ['upload'], value: 'bảng.jpg', comparedWith: null },
      message:
        'Tệp “bảng.jpg” không phải là PDF, ảnh JPEG hoặc ảnh PNG; đề nghị chuyển sang một trong ba loại này rồi gửi lại.',
    },
  ]);
  expect([...api.evidence.objects.keys()].every((path) => path.startsWith('incoming/'))).toBe(true);
  for (const upload of ['nothing', '../../kept/xuan-lac/2026-10/x', 'A'.repeat(43)]) {
    const { data } = await change(OFFICER, ADD, { upload, name: 'a.jpg', expectedRevision: null });
    expect(data.addEvidenceFile.errors).toMatchObject([{ code: 'EVIDENCE_NOT_UPLOADED' }]);
  }
});

test('a place is refused for a file that could not be kept', async () => {
  const codes = async (more: object) => {
    const { data } = await change(OFFICER, REQUEST, { ...JPEG, ...more });
    return data.requestEvidenceUpload.errors.map(({ code }: { code: string }) => code);
  };
  expect(await codes({ size: MOST_EVIDENCE_BYTES })).toEqual([]);
  expect(await codes({ size: MOST_EVIDENCE_BYTES + 1 })).toEqual(['EVIDENCE_FILE_TOO_LARGE']);
  expect(await codes({ size: 0 })).toEqual(['EVIDENCE_FILE_DAMAGED']);
  expect(await codes({ name: 'a\u202Egpj.exe' })).toEqual(['CONTROL_CHARACTER']);
  expect(await codes({ name: 'x'.repeat(151) })).toEqual(['TEXT_TOO_LONG']);
  expect(await codes({ name: ' ' })).toEqual(['OUT_OF_RANGE']);
  expect(await codes({ idempotencyKey: 'short' })).toEqual(['BAD_IDEMPOTENCY_KEY']);
  expect(await codes({ indicator: 'X99' })).toEqual(['NOT_FOUND']);
});

test('only who saves figures adds files, only who sees the report in progress gets an address', async () => {
  await add(jpeg(), { indicator: 'F03' });
  const FORM = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { figures { files { address } } } }`;
  for (const who of ['chairman-xuan-lac', 'reviewer', 'administrator', 'auditor']) {
    for (const [mutation, more] of [
      [REQUEST, JPEG],
      [ADD, { upload: 'x', name: 'a.jpg' }],
      [REMOVE, { sha256: 'x' }],
    ] as const)
      expect((await change(who, mutation, more)).errors?.[0]?.extensions.code, who).toBe('FORBIDDEN');
    const { data } = await api.ask(who, FORM);
    expect(
      data.reportForm.figures.flatMap(({ files }: { files: object[] }) => files),
      who,
    ).toHaveLength(1);
  }
  expect((await change('officer-bang-lung', ADD, { upload: 'x', name: 'a.jpg' })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  expect((await api.ask('officer-bang-lung', FORM)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await change(null, REQUEST, JPEG)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await api.ask(null, FORM)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('ten files prove a figure, the eleventh is refused before and after it is sent', async () => {
  const picture = (i: number) => pdf(`% ${i}`);
  for (let i = 0; i < 10; i++)
    expect((await add(picture(i), { indicator: 'F03', name: `${i}.pdf` })).errors).toEqual([]);
  const { data } = await change(OFFICER, REQUEST, { ...JPEG, indicator: 'F03' });
  expect(data.requestEvidenceUpload).toMatchObject({
    upload: null,
    errors: [{ code: 'TOO_MANY_FILES', path: ['indicator'] }],
  });
  expect((await add(picture(11), { indicator: 'F13' })).errors).toEqual([]);
  expect((await add(picture(12))).errors).toEqual([]);
});

test('a submitted report takes the scan of the signed paper and nothing else; an approved one takes no file', async () => {
  const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
  const ALLOWED = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { allowedActions { action isAllowed remedy } } }`;
  const allowed = async () =>
    (await api.ask(OFFICER, ALLOWED)).data.reportForm.allowedActions.find(
      ({ action }: { action: string }) => action === 'ADD_EVIDENCE_FILE',
    );
  expect(await allowed()).toMatchObject({ isAllowed: true });
  const SUBMIT = `mutation M($input: SubmitReportInput!) { submitReport(input: $input) { ${OUTCOME} } }`;
  await change(OFFICER, SUBMIT, { expectedRevision: null, figures });
  expect(await allowed()).toMatchObject({ isAllowed: true });
  expect(await add(pdf(), { name: 'ký.pdf' })).toMatchObject({ errors: [], form: { state: 'SUBMITTED' } });
  const { data } = await change(OFFICER, REQUEST, { ...JPEG, indicator: 'F03' });
  expect(data.requestEvidenceUpload.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  const APPROVE = `mutation M($input: ApproveReportInput!) { approveReport(input: $input) { ${OUTCOME} } }`;
  const approved = await change('reviewer', APPROVE, { expectedRevision: revision });
  expect(approved.data.approveReport).toMatchObject({
    errors: [],
    form: { state: 'APPROVED', files: [{ name: 'ký.pdf' }] },
  });
  expect(await allowed()).toMatchObject({ isAllowed: false, remedy: 'Đề nghị người thẩm định mở lại báo cáo.' });
  const late = await change(OFFICER, REQUEST, JPEG);
  expect(late.data.requestEvidenceUpload.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
});
