import { expect, test } from 'vitest';
import { AnswerFault } from '../../src/portal/shell/ask.js';
import { openPage } from '../../src/portal/shell/open-page.js';

test('what the service refuses of a public address is told without the names of its arguments, of another in its words', async () => {
  const message = 'Tham số "within" không hợp lệ';
  const page = async () => ({
    load: () => Promise.reject(new AnswerFault('REFUSED', message, 'within')),
    title: () => '',
    View: () => null as never,
  });
  const faultAt = async (path: string) => {
    const url = new URL(path, 'https://xaso.example');
    const opened = await openPage({ certainty: page, work: page }, url, 'vi', () => Promise.reject());
    return opened.kind === 'failed' && [opened.fault, opened.message];
  };
  // The page shows a message only of what is refused.
  expect(await faultAt('/chac-den-dau/xuan-lac')).toEqual(['MISSING', message]);
  expect(await faultAt('/viec-can-lam')).toEqual(['REFUSED', message]);
});
