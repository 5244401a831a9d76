import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { seededReorganisation } from '../../../src/seed/register/reorganisation.js';
import { type TestApi, testApi } from '../api/api.js';
import { bearer, officialToken } from '../api/tokens.js';
import { newKey } from './administration-api.js';

/** The reform of 2025 moved to a day of the demonstration, inside the window of 2026-11, which closes on the 14th. */
export const reform: Reorganisation = { ...seededReorganisation, id: 'reform-2026', effective: '2026-11-01' };

/** The province becomes another one; the district and its twenty communes go on below it, with their reports. */
export const otherProvince: Reorganisation = {
  id: 'provinces-2026',
  effective: '2026-11-01',
  decision: '202/2025/QH15',
  changes: [
    {
      of: 'FORM',
      unit: {
        id: 'thai-nguyen-2026',
        kind: 'PROVINCE',
        gsoCode: '19',
        name: { vi: 'Tỉnh Thái Nguyên', en: 'Thai Nguyen Province' },
        parent: null,
      },
      predecessors: [{ unit: 'bac-kan', extent: 'WHOLE' }],
      outside: [{ name: 'Tỉnh Thái Nguyên (cũ)', isUnit: true }],
      clause: null,
    },
  ],
};

export const FIRST = officialToken('administrator-cho-don-1', 'administrator');
export const SECOND = officialToken('administrator-cho-don-2', 'administrator');

export type ReorganisationWorld = {
  readonly api: TestApi;
  /** The answer to any document, with the errors of the request. */
  // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
  ask(query: string, variables?: object, token?: string): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
  change(name: string, input: object, token?: string): Promise<any>;
};

/** The demonstration with a second administrator of the district. */
export async function reorganisationWorld(now: string): Promise<ReorganisationWorld> {
  const api = await testApi(now);
  const { officials } = api.table.stores;
  const first = await officials.one('administrator-cho-don-1');
  if (!first) throw new Error('the demonstration has an administrator');
  await officials.save([{ ...first, id: 'administrator-cho-don-2', email: 'quantri.2@chodon.example' }]);
  const ask: ReorganisationWorld['ask'] = async (query, variables = {}, token = FIRST) => {
    const headers = { 'content-type': 'application/json', ...bearer(token) };
    return JSON.parse((await api.http({ headers, body: JSON.stringify({ query, variables }) })).body);
  };
  return {
    api,
    ask,
    async change(name, input, token) {
      const type = /^(create|change)/.test(name) ? 'ReorganisationDraftInput' : 'ReorganisationInput';
      const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) {
        record { action changes { field before after } }
        reorganisation { id state revision isConfirmed faults { value path message } changes { kinds unit predecessors { unit extent } } }
        notes(lang: EN)
        errors { code value path message comparedWith { value } } } }`;
      const answer = await ask(query, { input: { idempotencyKey: newKey(), reason: 'Nghị quyết', ...input } }, token);
      return answer.data?.answer ?? answer;
    },
  };
}

const inputOfChange = (change: UnitChange): object => {
  switch (change.of) {
    case 'FORM': {
      const { unit, predecessors, outside, clause } = change;
      const names = (isUnit: boolean) => outside.filter((part) => part.isUnit === isUnit).map((part) => part.name);
      const { gsoCode: code, ...formed } = unit;
      return { form: { ...formed, code, predecessors, clause, outsideUnits: names(true), outsideLand: names(false) } };
    }
    case 'ALTER': {
      const { of: _, gsoCode: code, ...alter } = change;
      return { alter: { ...alter, code } };
    }
    case 'END': {
      const { of: _, ...end } = change;
      return { end };
    }
    case 'END_LEVEL': {
      const { of: _, ...endLevel } = change;
      return { endLevel };
    }
  }
};

/** An event as the API takes it. */
export const inputOf = ({ id, effective, decision, changes }: Reorganisation): object => ({
  id,
  effective,
  decision,
  changes: changes.map(inputOfChange),
});
