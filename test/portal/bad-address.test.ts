import { expect, test } from 'vitest';
import { ASSIGNMENT_HEADER } from '../../src/domain/access/cross-origin.js';
import { AnswerFault } from '../../src/portal/shell/ask.js';
import { openPage } from '../../src/portal/shell/open-page.js';

test('a refused argument is told as an address without content; only an assignment that has ended has words of the service', async () => {
  const faultOf = async (argument: string, query = '') => {
    const page = async () => ({
      load: () => Promise.reject(new AnswerFault('REFUSED', 'words', argument)),
      title: () => '',
      View: () => null as never,
    });
    const url = new URL(`https://xaso.example/chac-den-dau/xuan-lac${query}`);
    const opened = await openPage({ certainty: page }, url, 'vi', () => Promise.reject());
    return opened.kind === 'failed' ? opened.fault : opened.kind;
  };
  expect(await faultOf('within', '?ban=0')).toBe('MISSING');
  // Only a page without its query may be there: to try the same address again would be a circle.
  expect(await faultOf('within')).toBe('missing');
  expect(await faultOf(ASSIGNMENT_HEADER)).toBe('REFUSED');
});
