import { drawn, drawnBetween } from '../world/keyed.js';
import type { World } from '../world/world.js';
import type { Act, Figures, Kind, Typed } from './acts.js';
import { ASKED, type Asked, MONTH, REVIEWERS } from './asked.js';
import type { Api, Person } from './client.js';
import { dayAfter, dayOf, momentAt } from './days.js';

export type Acted = (act: Act) => void;

const MUTATIONS = {
  SAVE: ['saveReport', 'SaveReportInput'],
  SUBMIT: ['submitReport', 'SubmitReportInput'],
  RETURN: ['returnReport', 'ReturnReportInput'],
  APPROVE: ['approveReport', 'ApproveReportInput'],
} as const satisfies Record<Kind, readonly [string, string]>;

const CLOSED = '2026-10-14';
/** Offices are open; what waits for an answer is answered before they close. */
const [OPENS, CLOSES] = [7.5, 16.4];

/** Everybody lives by what the seed says of them, and by what the service answers. */
export function people(
  world: World,
  api: Api,
  seed: number,
  communes: readonly string[],
  acted: Acted,
  failed: (error: unknown) => void,
): void {
  const hourOn = (day: string, unit: string, why: string): Promise<void> =>
    world.clock.until(momentAt(day, OPENS + drawn(seed, unit, why, 'hour') * (CLOSES - OPENS)));

  for (const unit of communes) officerOf(unit).catch(failed);

  async function officerOf(unit: string): Promise<void> {
    const who: Person = { id: `officer-${unit}`, role: 'officer' };
    const first = dayAfter(CLOSED, drawnBetween(-2, 3, seed, unit, 'saves'));
    const half = Object.fromEntries(ASKED.slice(0, 3).map((asked) => [asked.code, typed(unit, asked, 'first')]));
    await hourOn(first, unit, 'saves');
    await act(who, unit, 'SAVE', `${unit}.save`, half);
    if (drawn(seed, unit, 'never') < 0.15) return;
    const late =
      drawn(seed, unit, 'late') < 0.5
        ? drawnBetween(4, 19, seed, unit, 'days')
        : drawnBetween(1, 4, seed, unit, 'days');
    const day = dayAfter(CLOSED, late);
    await hourOn(day > first ? day : dayAfter(first), unit, 'submits');
    const whole = Object.fromEntries(ASKED.map((asked) => [asked.code, typed(unit, asked, 'second')]));
    await act(who, unit, 'SUBMIT', `${unit}.submit`, whole);
    await reviewed(unit, 1);
  }

  function typed(unit: string, { code, kind, ...asked }: Asked, when: string): Typed {
    if (kind !== 'ratio' && drawn(seed, unit, code, when, 'none') < 0.2) return null;
    const part = drawnBetween(1, 60, seed, unit, code, when);
    if (kind === 'ratio') return { numerator: part, denominator: 60 };
    if (kind === 'boolean') return part > 20;
    if (kind === 'level') return part % (('max' in asked ? asked.max : 0) + 1);
    return part % 12;
  }

  /** A reviewer looks at it within days: sends it back once, or approves it. */
  async function reviewed(unit: string, nth: number): Promise<void> {
    const id = REVIEWERS[drawnBetween(0, REVIEWERS.length - 1, seed, unit, nth, 'reviewer')] ?? '';
    const reviewer: Person = { id, role: 'reviewer' };
    await hourOn(
      dayAfter(dayOf(world.clock.now), drawnBetween(1, 6, seed, unit, nth, 'reviews')),
      unit,
      `reviews ${nth}`,
    );
    if (nth > 1 || drawn(seed, unit, 'returns') > 0.35) {
      await act(reviewer, unit, 'APPROVE', `${unit}.approve.${nth}`, {});
      return;
    }
    await act(reviewer, unit, 'RETURN', `${unit}.return.${nth}`, {});
    await hourOn(dayAfter(dayOf(world.clock.now), drawnBetween(1, 3, seed, unit, 'corrects')), unit, 'corrects');
    const better = { X01: typed(unit, ASKED[0], 'third') };
    await act({ id: `officer-${unit}`, role: 'officer' }, unit, 'SUBMIT', `${unit}.submit.again`, better);
    await reviewed(unit, nth + 1);
  }

  /** Reads what stands there, then asks for the change until the service has answered; some click twice. */
  async function act(who: Person, unit: string, kind: Kind, key: string, figures: Figures): Promise<void> {
    const begun = world.clock.now;
    const asked = { unit, period: MONTH };
    const question = 'query ($unit: ID!, $period: String!) { reportForm(unit: $unit, period: $period) { revision } }';
    const { reportForm } = await api.ask<Form>(who, `${key} reads`, question, asked);
    const [name, input] = MUTATIONS[kind];
    const change = `mutation ($input: ${input}!) { ${name}(input: $input) { changed revision { revision } errors { code path } } }`;
    const means = {
      input: {
        ...{ ...asked, idempotencyKey: key, expectedRevision: reportForm.revision },
        ...((kind === 'SAVE' || kind === 'SUBMIT') && { figures: Object.entries(figures).map(sent) }),
        ...(kind === 'RETURN' && { comment: 'xem lại' }),
      },
    };
    const clicks = drawn(seed, key, 'twice') < 0.25 ? ['once', 'again'] : ['once'];
    const answers = await Promise.all(clicks.map((click) => api.ask<Payload>(who, `${key} ${click}`, change, means)));
    for (const answer of answers) {
      const payload = answer[name];
      if (!payload || payload.errors.length > 0)
        throw new Error(`${key} of ${who.id} was refused: ${JSON.stringify(payload)}`);
    }
    world.note('acted', kind, key);
    acted({ kind, by: who.id, unit, key, figures, begun, done: world.clock.now });
  }
}

type Form = { readonly reportForm: { readonly revision: string | null } };
type Payload = Readonly<Record<string, { readonly errors: readonly { readonly code: string }[] } | null>>;

function sent([indicator, figure]: [string, Typed]): object {
  const reason = 'đã đối chiếu';
  if (figure === null) return { indicator, figure: { empty: true }, reason };
  if (typeof figure === 'boolean') return { indicator, figure: { yes: figure }, reason };
  if (typeof figure === 'object') return { indicator, figure: { ratio: figure }, reason };
  return {
    indicator,
    figure: ASKED.find(({ code }) => code === indicator)?.kind === 'level' ? { level: figure } : { count: figure },
    reason,
  };
}
