import type { Stores } from '../../../src/store/index.js';

const OFFICIAL = 'officer-xuan-lac';
/** Somebody whose account exists already, as after an invitation that broke off: it is asked for instead of made. */
const WITH_ACCOUNT = 'hoang.thi.thom@chodon.example';
/** An account that an interrupted load of officials has left. */
export const LOADED_WITH_ACCOUNT = 'tep@chodon.example';

/** What a mutation of administrators is called, and what it is given besides key and reason. */
export type AdministrationStep = readonly [name: string, input: Readonly<Record<string, unknown>>];

/** Each begins where the one before it ended: a key is the revision that it leads to. */
export function administrationSteps(): AdministrationStep[] {
  const official = (before: string | null) => ({ official: OFFICIAL, expectedRevision: before });
  const draft = { draft: 'DTI-r22', expectedRevision: keyOf('createMethodDraft') };
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
  ];
}

export const keyOf = (name: string): string => `r22-${name}`;

/** Both take an official and a key, and nothing else. */
export const inputTypeOf = (name: string): string =>
  /^(de|re)activateOfficial$/.test(name) ? 'OfficialInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

/** What stands there before: an account that nobody in the register has, and a suppressed address. */
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
