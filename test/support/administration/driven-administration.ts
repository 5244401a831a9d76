import type { Stores } from '../../../src/store/index.js';

const OFFICIAL = 'officer-xuan-lac';
/** This official has an account already, as after an invitation that broke off: the service looks it up. */
const WITH_ACCOUNT = 'hoang.thi.thom@chodon.example';
/** An account that an interrupted load of officials has left. */
export const LOADED_WITH_ACCOUNT = 'tep@chodon.example';

const MERGER = [
  {
    form: {
      kind: 'COMMUNE',
      name: { vi: 'Xã Nam Lạc', en: 'Nam Lac Commune' },
      parent: 'cho-don',
      predecessors: [{ unit: 'nam-cuong' }, { unit: 'dong-lac' }],
    },
  },
];

/** The name of an administrator's mutation and its input, without key and reason. */
export type AdministrationStep = readonly [name: string, input: Readonly<Record<string, unknown>>];

/** Each step begins where the one before it ended. The key of a step is the revision that it leads to. */
export function administrationSteps(): AdministrationStep[] {
  const official = (before: string | null) => ({ official: OFFICIAL, expectedRevision: before });
  const draft = { draft: 'DTI-r22', expectedRevision: keyOf('createMethodDraft') };
  const merger = { id: 'r22-merger', effective: '2027-01-01', decision: '1/NQ', changes: MERGER };
  const published = { id: merger.id, expectedRevision: keyOf('changeReorganisationDraft') };
  const person = { name: 'Hoàng Thị Thơm', role: 'OFFICER', unit: 'xuan-lac' };
  return [
    ['lockPeriod', { scope: 'cho-don', period: '2026-09' }],
    ['inviteOfficial', { ...person, email: WITH_ACCOUNT }],
    ['transferOfficial', { ...official(null), unit: 'bang-lung', role: 'CHAIRMAN' }],
    ['changeOfficialContact', { ...official(keyOf('transferOfficial')), email: 'other@chodon.example' }],
    ['deactivateOfficial', official(keyOf('changeOfficialContact'))],
    ['reactivateOfficial', official(keyOf('deactivateOfficial'))],
    ['liftSuppression', { official: OFFICIAL }],
    ['createMethodDraft', { id: 'DTI-r22' }],
    ['changeMethodDraft', { ...draft, minimumCoverage: 0.6 }],
    ['publishMethodVersion', { ...draft, expectedRevision: keyOf('changeMethodDraft'), from: '2027-03' }],
    ['createReorganisationDraft', merger],
    [
      'changeReorganisationDraft',
      { ...merger, decision: '2/NQ', expectedRevision: keyOf('createReorganisationDraft') },
    ],
    ['publishReorganisation', published],
    ['withdrawReorganisation', published],
  ];
}

export const keyOf = (name: string): string => `r22-${name}`;

/** Mutations that share an input with others. */
const SHARED_INPUTS: readonly (readonly [names: RegExp, type: string])[] = [
  [/^(de|re)activateOfficial$/, 'OfficialInput'],
  [/^(create|change)ReorganisationDraft$/, 'ReorganisationDraftInput'],
  [/^(publish|withdraw)Reorganisation$/, 'ReorganisationInput'],
];

export const inputTypeOf = (name: string): string =>
  SHARED_INPUTS.find(([names]) => names.test(name))?.[1] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

/** Makes the situation before the steps: accounts that nobody in the register has, and a suppressed address. */
export async function beforeAdministration(stores: Stores, accounts: string): Promise<void> {
  for (const Username of [WITH_ACCOUNT, LOADED_WITH_ACCOUNT]) {
    const made = await fetch(accounts, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.AdminCreateUser' },
      body: JSON.stringify({ Username }),
    });
    if (!made.ok) throw new Error(await made.text());
  }
  const suppressed = { cause: 'BOUNCE', at: '2026-11-20T01:00:00.000Z', detail: 'user unknown' } as const;
  await stores.suppressions.suppress({ ...suppressed, address: 'other@chodon.example' });
}
