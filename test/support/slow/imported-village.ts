import { setTimeout as pause } from 'node:timers/promises';
import { tokenBeside } from '../start/beside.js';
import type { Said } from './slow-commands.js';

const QUESTION = { query: '{ ranking { period { code } rankedCount } }' };
const SHEET = '/files/villages';

/** Asks until there is an answer: 503 says when to come back, and nothing else may be said instead. */
async function answered(url: string, request: RequestInit = {}): Promise<string> {
  for (;;) {
    const answer = await fetch(url, request);
    const body = await answer.text();
    const retryAfter = Number(answer.headers.get('retry-after'));
    if (answer.status !== 503 || !(retryAfter > 0)) return `${answer.status} ${body}`;
    await pause(retryAfter * 1_000);
  }
}

/** An administrator brings a sheet with one village more; anybody asks for the ranking. */
export async function importedVillage(data: string, out: string): Promise<Said[]> {
  const url = /GraphQL API\s+(\S+)\/graphql/.exec(out)?.[1] ?? '';
  const token = await tokenBeside(data, ['administrator']);
  const authorization = `Bearer ${token}`;
  const template = (await answered(`${url}/files/template/villages.csv`, { headers: { authorization } })).slice(4);
  const [columns = '', first = '', ...rest] = template.trimEnd().split('\r\n');
  const village = [...first.split(';').slice(0, 2), 'Bản Chậm', '', ''].join(';');
  const taken = await answered(`${url}${SHEET}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/csv', 'idempotency-key': 'slow-import-1' },
    body: [columns, village, first, ...rest].join('\r\n'),
  });
  const { newCount, written } = JSON.parse(taken.slice(4)) as { newCount: number; written: boolean };
  const asked = await answered(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(QUESTION),
  });
  return [
    { what: 'an import', lines: [taken.slice(0, 3), `new ${newCount}, written ${written}`] },
    { what: 'a question', lines: [asked] },
  ];
}
