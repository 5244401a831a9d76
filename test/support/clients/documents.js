// What the apps of the tests ask, as a front-end team would write it.
export const FORM = `query Form($unit: ID!, $period: String!) {
  reportForm(unit: $unit, period: $period) { id state revision figures { id indicator { id code } working { state value } } }
}`;

export const SAVE = `mutation Save($input: SaveReportInput!) {
  saveReport(input: $input) {
    form { id state revision figures { id indicator { id code } working { state value } } }
    errors { code message }
  }
}`;

export const LABELS = `query Labels($type: String) { enumLabels(type: $type) { value vi en } }`;

export const VIEWER = `query Viewer { viewer { id name role } }`;

export const WHERE = { unit: 'xuan-lac', period: '2026-12' };

export const saved = (revision, value, key) => ({
  input: {
    ...WHERE,
    expectedRevision: revision,
    idempotencyKey: key,
    figures: [{ indicator: 'F03', figure: { count: value } }],
  },
});

/** What a page shows of the form. */
export const shown = ({ id, revision, figures }) => ({
  id,
  revision,
  value: figures.find(({ indicator }) => indicator.code === 'F03').working.value,
});

export async function sha256(text) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a page shows of the errors that a client hands on. */
export const shownErrors = (errors) => errors.map(({ message, extensions }) => ({ code: extensions.code, message }));

/** Waits until it is so. */
export async function until(isSo) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
