import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { OutcomeOfFile } from '../../../src/portal/file-load/load-outcome.js';

test('the outcome of a large file counts all that the answer cannot list, in the marks of the language', () => {
  const missing = Array.from({ length: 1_000 }, (_, i) => ({ row: null, id: `u-${i}`, name: `Xã ${i}` }));
  const counts = { newCount: 0, changedCount: 0, unchangedCount: 0, missingCount: 3_321, leftOutCount: 0 };
  const lists = { errorCount: 0, errors: [], warnings: [], new: [], changed: [], missing };
  const html = renderToString(h(OutcomeOfFile, { answer: { ...counts, ...lists } as never, isLoaded: false }));
  expect(html).toContain('(giữ nguyên): 3.321');
  expect(html).toMatch(/<summary>[^<]*\(3\.321\)/);
  expect(html).toContain('và 3.271 dòng khác');
});
