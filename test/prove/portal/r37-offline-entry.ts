import { randomNumbers } from '../../support/builders/random-communes.js';
import { FormDevice, type Loss, type TypedField } from '../../support/portal/form-device.js';
import { openPortalService, type PortalService } from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';
import type { Proof } from '../proof.js';

const FORM = '/bao-cao/xuan-lac/2026-12';
const OFFICER = 'officer-xuan-lac';

/** Counts, which no rule bounds: every number that is typed may be saved. */
const FIELDS: readonly TypedField[] = [
  { id: 'F03-0', code: 'F03' },
  { id: 'F20-0', code: 'F20' },
  { id: 'G06-0', code: 'G06' },
];

const LOSSES: readonly Loss[] = ['OFFLINE', 'REQUESTS', 'ANSWERS'];
const SIZES = { full: { losses: 50, restarts: 6 }, reduced: { losses: 3, restarts: 1 } } as const;

type SavedRevision = {
  readonly revision: string;
  readonly action: string;
  readonly changes: readonly Changed[];
};
type Changed = {
  readonly indicator: string;
  readonly before: { readonly value: number | null };
  readonly after: { readonly value: number | null };
};

const HISTORY = `query History($after: String) { reportForm(unit: "xuan-lac", period: "2026-12") {
  history(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { revision action changes { indicator before { value } after { value } } } } } }`;

/** Every revision of the report, as the service has it. */
async function historyOf(portal: PortalService, token: string): Promise<SavedRevision[]> {
  const revisions: SavedRevision[] = [];
  for (let after: string | null = null; ; ) {
    const answer = await fetch(`${portal.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: HISTORY, variables: { after } }),
    });
    type Page = { nodes: SavedRevision[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    const { data } = (await answer.json()) as { data: { reportForm: { history: Page } } };
    const { nodes, pageInfo } = data.reportForm.history;
    revisions.push(...nodes);
    if (!pageInfo.hasNextPage) return revisions;
    after = pageInfo.endCursor;
  }
}

const textOf = ({ value }: { readonly value: number | null }): string => (value === null ? '' : String(value));

/** The values that a field has had at the service, without the empty one. */
const heldIn = (history: readonly SavedRevision[], code: string): ReadonlySet<string> =>
  new Set(
    history.flatMap(({ changes }) =>
      changes.filter((change) => change.indicator === code).map(({ after }) => textOf(after)),
    ),
  );

export const proof: Proof = {
  id: 'R37',
  property: 'nothing typed is lost, doubled or overwritten unseen, whatever the connection does',
  async run(size, progress) {
    if (chromiumPath === undefined) return { size: 'nothing', result: 'no Chromium: bash .ci/tools', pass: false };
    const { losses, restarts } = SIZES[size];
    const portal = await openPortalService();
    try {
      const token = await portal.token('officer', 'xuan-lac');
      const walk = await walkOf(portal, token, losses, restarts, progress);
      return { size: `${losses} losses, ${restarts} restarts, 2 devices, ${walk.steps} steps`, ...walk };
    } finally {
      await portal.close();
    }
  },
};

async function walkOf(
  portal: PortalService,
  token: string,
  losses: number,
  restarts: number,
  progress: (line: string) => void,
) {
  const next = randomNumbers(37);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const devices = [
    await FormDevice.open(portal, FORM, OFFICER, FIELDS),
    await FormDevice.open(portal, FORM, OFFICER, FIELDS),
  ];
  const faults: string[] = [];
  let [steps, typed, conflicts, isUp, written] = [0, 0, 0, true, 100];

  /** Checks that the service has each value that the page calls sent. */
  async function checkSaved(device: FormDevice): Promise<void> {
    const history = await historyOf(portal, token);
    const shown = await device.look();
    for (const { id, code } of FIELDS) {
      const text = shown.get(id)?.text ?? '';
      if (text !== '' && !heldIn(history, code).has(text)) faults.push(`${code}: "${text}" is called saved and is not`);
    }
  }

  async function step(device: FormDevice): Promise<void> {
    steps += 1;
    const act = pick(['TYPE', 'TYPE', 'TYPE', 'SAVE', 'SAVE', 'RELOAD', 'CHOOSE', 'SIGN_OUT'] as const);
    if (act === 'TYPE') {
      // A number that nobody else types, so that each can be followed.
      written += 1;
      typed += 1;
      await device.type(pick(FIELDS), String(written));
    } else if (act === 'SAVE') {
      if ((await device.save()) === 'SAVED' && isUp) await checkSaved(device);
    } else if (act === 'CHOOSE') conflicts += await device.choose(next() < 0.5);
    else if (act === 'RELOAD') await device.reload();
    else if (device.isConnected) await device.signOutAndIn();
  }

  for (let loss = 0; loss < losses; loss += 1) {
    progress(`loss ${loss + 1} of ${losses}, ${steps} steps`);
    const device = pick(devices);
    const isRestart = loss % Math.ceil(losses / restarts) === 0;
    await step(device);
    if (isRestart) {
      await portal.stop();
      isUp = false;
      for (const each of devices) each.isConnected = false;
    } else await device.lose(pick(LOSSES));
    for (let i = 0; i < 3; i += 1) await step(isRestart ? pick(devices) : device);
    if (isRestart) {
      await portal.goOn();
      isUp = true;
      for (const each of devices) await each.recover();
      // Tokens of pages that were opened without a connection are asked for anew.
      for (const each of devices) await each.reload();
    } else {
      await device.recover();
      await device.reload();
    }
    await step(pick(devices));
  }

  for (const device of devices) {
    for (let i = 0; i < 4 && (await device.save()) !== 'SAVED'; i += 1) conflicts += await device.choose(true);
    await checkSaved(device);
  }
  const history = await historyOf(portal, token);
  for (const device of devices)
    for (const [id, value] of device.typed)
      if (!heldIn(history, id.split('-')[0] ?? '').has(value)) faults.push(`${id}: "${value}" was typed and is lost`);
  faults.push(...doubledIn(history), ...unseenIn(history, devices));
  for (const device of devices) await device.close();
  const result = `${typed} typed, ${history.length} revisions, ${conflicts} conflicts chosen; ${faults.length} faults`;
  return { steps, result: [result, ...faults.slice(0, 8)].join('; '), pass: faults.length === 0 };
}

/** Every number is typed once, so that it comes into its field by one save alone, whatever key that save has. */
function doubledIn(history: readonly SavedRevision[]): string[] {
  const entered = history.flatMap(({ changes }) =>
    changes
      .filter(({ before, after }) => after.value !== null && textOf(before) !== textOf(after))
      .map(({ indicator, after }) => `${indicator} ${textOf(after)}`),
  );
  const twice = entered.filter((value, i) => entered.indexOf(value) !== i);
  return twice.map((value) => `${value} was typed once and saved twice`);
}

/** The replaced values that the device which replaced them had never shown. */
function unseenIn(history: readonly SavedRevision[], devices: readonly FormDevice[]): string[] {
  return history.flatMap(({ revision, changes }) => {
    const device = devices.find(({ keys }) => keys.has(revision));
    if (!device) return [`nobody has made the save ${revision}`];
    return changes.flatMap(({ indicator, before }) => {
      const hasSeen = device.seen.get(`${indicator}-0`)?.has(textOf(before));
      return hasSeen ? [] : [`${indicator}: "${textOf(before)}" was overwritten unseen`];
    });
  });
}
