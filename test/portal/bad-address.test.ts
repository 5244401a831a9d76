import { expect, test } from 'vitest';
import { ASSIGNMENT_HEADER } from '../../src/domain/access/cross-origin.js';
import { AnswerFault } from '../../src/portal/shell/ask.js';
import { openPage } from '../../src/portal/shell/open-page.js';

test('a refused argument is told as an address without content; only an assignment that has ended has words of the service', async () => {
  const faultOf = async (argument: string) => {
    const page = async () => ({
      load: () => Promise.reject(new AnswerFault('REFUSED', 'words', argument)),
      title: () => '',
      View: () => null as never,
    });
    const url = new URL('https://xaso.example/chac-den-dau/xuan-lac');
    const opened = await openPage({ certainty: page }, url, 'vi', () => Promise.reject());
    return opened.kind === 'failed' && opened.fault;
  };
  expect(await faultOf('within')).toBe('MISSING');
  expect(await faultOf(ASSIGNMENT_HEADER)).toBe('REFUSED');
});
