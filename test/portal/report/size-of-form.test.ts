import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPortal } from '../../support/aws/built-functions.js';

/** 1 KB is 1,000 bytes. */
const MOST_FORM = 36_000;
const MOST_IN_ALL = 85_500;

/** A name that only the file of the form has. */
const IN_FORM = 'fault-summary-place';

test('the form with its rules has at most 36 KB, compressed, and all that a telephone keeps to open it at most 85.5 KB', async () => {
  const { files } = await builtPortal();
  const size = ({ body }: { readonly body: string }): number => gzipSync(body, { level: 9 }).length;
  const forms = files.filter(({ body, path }) => path.endsWith('.js') && body.includes(IN_FORM));
  expect(forms.map(size).filter((bytes) => bytes > MOST_FORM || bytes < 10_000)).toEqual([]);
  expect(forms).toHaveLength(1);
  const worker = files.find(({ path }) => path === '/worker.js')?.body ?? '';
  const kept = [...worker.matchAll(/\/assets\/[\w-]+\.(?:js|css)/g)].map(([path]) => path);
  expect(kept).toContain(forms[0]?.path);
  const inAll = files.filter(({ path }) => kept.includes(path)).reduce((sum, file) => sum + size(file), 0);
  expect(inAll).toBeLessThanOrEqual(MOST_IN_ALL);
});
