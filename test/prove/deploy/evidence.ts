import { createHash } from 'node:crypto';
import { exif, GPS_MARK, jpeg } from '../../support/builders/pictures.js';
import type { DeployedStage } from './deployed-stage.js';
import type { Emulator } from './emulator.js';
import { signedIn } from './signed-in.js';

type Ask = (query: string, bearer: string, variables?: object) => Promise<Record<string, unknown>>;

const REPORT = { unit: 'nghia-ta', period: '2026-12' };
const INVITE = `mutation ($input: InviteOfficialInput!) { inviteOfficial(input: $input) { official { id } errors { message } } }`;
const FORM = `{ reportForm(unit: "${REPORT.unit}", period: "${REPORT.period}") { revision } }`;
const REQUEST = `mutation ($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) {
  upload { upload address fields { name value } } errors { message } } }`;
const ADD = `mutation ($input: AddEvidenceFileInput!) { addEvidenceFile(input: $input) {
  form { files { name sha256 address } } errors { message } } }`;

function must(holds: boolean, fact: string, seen: unknown): void {
  if (!holds) throw new Error(`${fact}: ${JSON.stringify(seen)?.slice(-700)}`);
}

/**
 * A picture on its way through the bucket of the stage: sent by the signed form, checked, kept under its hash, handed out
 * by a signed address, and erased as the runbook says.
 */
export async function evidence(stage: DeployedStage, emulator: Emulator, administrator: string, ask: Ask) {
  const named = (name: string) => ({ ...REPORT, idempotencyKey: `deployed-${name}`, name: 'ảnh.jpg' });
  const call = async (query: string, bearer: string, variables = {}) => {
    const { data, errors } = (await ask(query, bearer, variables)) as { data: object; errors?: unknown };
    const [payload] = Object.values(data ?? {}) as [{ errors?: readonly unknown[] }];
    must(!errors && (payload?.errors ?? []).length === 0, 'the API takes it', errors ?? payload?.errors);
    // biome-ignore lint/suspicious/noExplicitAny: the answer follows from the question
    return payload as any;
  };
  const { EvidenceBucket: Bucket, UploadsBucket: Uploads } = stage.stack.outputs();
  // The policy refuses requests without TLS. The emulator has none, and reads no conditions.
  for (const bucket of [Bucket, Uploads]) await emulator.call('s3', 'delete_bucket_policy', { Bucket: bucket });
  await call(INVITE, administrator, {
    input: {
      idempotencyKey: 'deployed-invite',
      reason: 'Thử triển khai',
      name: 'Cán Bộ Thử',
      email: 'can.bo@chodon.example',
      role: 'OFFICER',
      unit: REPORT.unit,
    },
  });
  const officer = await signedIn(stage, emulator, 'officer');
  const { revision: expectedRevision } = await call(FORM, officer);
  const picture = jpeg({ before: exif(6) });
  const input = { ...named('place'), type: 'JPEG', size: picture.length };
  const { upload: place } = await call(REQUEST, officer, { input });
  const form = new FormData();
  for (const { name, value } of place.fields) form.append(name, value);
  form.append('file', new Blob([Buffer.from(picture)]));
  const sent = await fetch(place.address, { method: 'POST', body: form });
  must(sent.ok, 'the bucket takes the form', [sent.status, await sent.text()]);
  const added = await call(ADD, officer, { input: { ...named('file'), upload: place.upload, expectedRevision } });
  const [file] = added.form.files;

  const Key = `kept/${REPORT.unit}/${REPORT.period}/${file.sha256}`;
  const versions = async (bucket: unknown) => {
    const { Versions = [] } = await emulator.call('s3', 'list_object_versions', { Bucket: bucket });
    return Versions as { Key: string; VersionId: string }[];
  };
  const [sentFiles, keptFiles] = [await versions(Uploads), await versions(Bucket)];
  must(sentFiles.length === 0, 'the upload is gone, and no version of it is left', sentFiles);
  must(keptFiles.map((version) => version.Key).join() === Key, 'what counts lies under its hash', keptFiles);

  // The emulator of CloudFront hands nothing out, so the signed query goes to the store itself.
  const { pathname, search, host } = new URL(file.address);
  must(/\.cloudfront\.net$/.test(host), 'readers have the address of the distribution', file.address);
  const read = () => fetch(`${emulator.endpoint}${pathname}${search}`);
  const saved = await read();
  const bytes = Buffer.from(await saved.arrayBuffer());
  must(createHash('sha256').update(bytes).digest('hex') === file.sha256, 'the hash is that of the file', saved.status);
  must(!bytes.includes(GPS_MARK), 'nothing says where the picture was taken', file);
  const disposition = new URLSearchParams(search).get('response-content-disposition') ?? '';
  must(disposition.startsWith('attachment;'), 'it is to be saved and not opened', disposition);

  for (const { VersionId } of keptFiles) await emulator.call('s3', 'delete_object', { Bucket, Key, VersionId });
  const erased = await read();
  must(!erased.ok && (await versions(Bucket)).length === 0, 'after it was erased nobody gets it', erased.status);
  return 'a picture is sent by a signed form, kept under its hash without its place, saved by a signed address, and erased';
}
