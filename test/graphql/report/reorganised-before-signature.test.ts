import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  inputOf,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';
import { codesOf, file, handOver, setSignOff } from '../../support/filing/filing-world.js';

const NOW = '2026-11-24T08:00:00.000Z';
/** The month whose window closed on 14 November. */
const PERIOD = '2026-11';
const ENDING = 'yen-my';

type Named = { readonly unit: string };
type Action = { readonly action: string; readonly isAllowed: boolean };

/** A report of the unit lies with the chairman, and a draft would end the unit on the day. */
async function worldEnding(effective: string) {
  const world = await reorganisationWorld(NOW);
  const { stores } = world.api.table;
  await setSignOff(stores, true);
  const at = { unit: ENDING, period: PERIOD, now: NOW } as const;
  await file(stores, { action: 'WITHDRAW', reason: 'Sửa số liệu' }, at);
  expect(codesOf(await file(stores, handOver(), at))).toEqual(['FILED']);
  await world.change('createReorganisationDraft', inputOf({ ...reform, effective }));
  return world;
}

async function formOf(world: ReorganisationWorld, unit: string, role: 'officer' | 'chairman') {
  const text = `{ reportForm(unit: "${unit}", period: "${PERIOD}") {
      state handedOverAt notes(lang: EN) figures { indicator { code } working { value } } allowedActions { action isAllowed } }
    report(unit: "${unit}", period: "${PERIOD}") { state } }`;
  const { data } = await world.ask(text, {}, officialToken(`${role}-${ENDING}`, role));
  const may = (name: string): boolean =>
    data.reportForm.allowedActions.some(({ action, isAllowed }: Action) => action === name && isAllowed);
  return { form: data.reportForm, report: data.report, may };
}

async function storedNews(world: ReorganisationWorld, unit: string): Promise<number> {
  const report = await world.api.table.stores.reports.one(`bac-kan/cho-don/${unit}`, PERIOD);
  const figure = (report?.approved ?? report?.working)?.get('F03');
  return figure?.kind === 'count' ? figure.value : 0;
}

const previewed = async (world: ReorganisationWorld) => {
  const text = `{ preview(change: { reorganisation: "${reform.id}" }) { reorganisation { reports { unit period state fillsIn } } } }`;
  const { reports } = (await world.ask(text)).data.preview.reorganisation;
  return reports.filter(({ unit }: Named) => unit === ENDING);
};

/** Answers the revision after it. */
async function decide(world: ReorganisationWorld, name: string, expectedRevision: string, token?: string) {
  const { errors, reorganisation } = await world.change(name, { id: reform.id, expectedRevision }, token);
  expect(errors).toEqual([]);
  return reorganisation.revision as string;
}

async function publish(world: ReorganisationWorld): Promise<string> {
  const { revision } = (await world.ask(`{ reorganisation(id: "${reform.id}") { revision } }`)).data.reorganisation;
  return decide(world, 'confirmReorganisation', await decide(world, 'publishReorganisation', revision), SECOND);
}

describe('a report that lies with the chairman of a unit that ended on a past day', () => {
  const HEIR = 'yen-phong-2025';
  let world: ReorganisationWorld;
  let revision: string;
  beforeAll(async () => {
    world = await worldEnding('2026-11-01');
  });
  afterAll(() => world.api.close());

  test('is a draft in the preview, and one in the form of the heir, where it is handed over anew', async () => {
    expect(await previewed(world)).toEqual([{ unit: ENDING, period: PERIOD, state: 'DRAFT', fillsIn: [HEIR] }]);
    revision = await publish(world);
    const { form, report, may } = await formOf(world, HEIR, 'officer');
    expect([form.state, form.handedOverAt, report.state]).toEqual(['DRAFT', null, 'NOT_SUBMITTED']);
    expect(form.notes[0]).toBe('The figures combine what Đại Sảo Commune, Yên Mỹ Commune, Yên Phong Commune reported.');
    const parts = await Promise.all(['dai-sao', ENDING, 'yen-phong'].map((unit) => storedNews(world, unit)));
    expect(parts.every((value) => value > 0)).toBe(true);
    const news = form.figures.find(({ indicator }: { indicator: { code: string } }) => indicator.code === 'F03');
    expect(news.working.value).toBe(parts.reduce((sum, value) => sum + value));
    expect([may('HAND_TO_CHAIRMAN'), may('TAKE_BACK_REPORT'), may('SUBMIT_REPORT')]).toEqual([true, false, false]);
  });

  test('goes back to the chairman when the reorganisation is withdrawn, which it does not hinder', async () => {
    await decide(world, 'withdrawReorganisation', revision, SECOND);
    const { form, may } = await formOf(world, ENDING, 'chairman');
    expect([form.state, may('SUBMIT_REPORT')]).toEqual(['WITH_CHAIRMAN', true]);
  });
});

describe('a report that lies with the chairman of a unit that ends on a coming day', () => {
  let world: ReorganisationWorld;
  beforeAll(async () => {
    world = await worldEnding('2026-12-10');
  });
  afterAll(() => world.api.close());

  test('belongs to a period of the old map: nobody inherits it, and its chairman sends it', async () => {
    expect(await previewed(world)).toEqual([]);
    await publish(world);
    const { form, report, may } = await formOf(world, ENDING, 'chairman');
    expect([form.state, report.state, may('SUBMIT_REPORT')]).toEqual(['WITH_CHAIRMAN', 'NOT_SUBMITTED', true]);
  });
});
