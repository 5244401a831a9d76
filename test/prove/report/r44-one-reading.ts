import { enteredNumber, isNotReadable } from '../../../src/domain/text/number-entry.js';
import { ungrouped } from '../../../src/domain/text/number-text.js';
import type { Language } from '../../../src/domain/text/text.js';
import { csvOf } from '../../../src/files/table/csv.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { testApi } from '../../support/api/api.js';
import { testTable } from '../../support/aws/dynamo.js';
import { type Answer, answerTo, SPELLINGS } from '../../support/builders/number-spellings.js';
import { bytesOf, filesApi, jsonOf } from '../../support/files/files-api.js';
import { type Lots, lots } from '../../support/files/hostile-files.js';
import { COMMUNE, loadFilingWorld, MONTH } from '../../support/filing/filing-world.js';
import { cellsOf, formWith, rowOf } from '../../support/filing/filled-form.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';
import { DOORS, type Door, type Outcome } from './number-doors.js';

const LANGUAGES = ['vi', 'en'] as const;

/** The number itself; a refusal that holds both readings where there are two. */
function agrees(outcome: Outcome, answer: Answer, asked: Door['asked']): boolean {
  if (typeof answer === 'number')
    // The rules of figures refuse what is read and not whole, or below 0.
    return (
      outcome === answer ||
      (typeof outcome !== 'number' && asked === 'WHOLE' && !(Number.isInteger(answer) && answer >= 0))
    );
  if (typeof outcome === 'number') return false;
  if (answer === 'refused' || outcome === 'refused') return true;
  return answer.every(
    (reading) => outcome.vi.includes(ungrouped(reading).vi) && outcome.en.includes(ungrouped(reading).en),
  );
}

/** Excel and CSV: the form of a report as the service gives it out, with a spelling in each cell. */
async function formOutcomes(language: Language, format: 'xlsx' | 'csv', table: Awaited<ReturnType<typeof testTable>>) {
  const api = await filesApi(table.stores);
  const officer = 'officer-xuan-lac';
  const template = bytesOf(await api.ask(officer, `/files/template/${COMMUNE}/${MONTH}.xlsx?lang=${language}`));
  const codes = seededMethod.indicators
    .filter(({ frequency, computed, kind }) => frequency === 'MONTHLY' && !computed && kind !== 'boolean')
    .map(({ code }) => code);
  const cells = await cellsOf(template);
  const outcomes = new Map<string, Outcome>();
  for (let from = 0; from < SPELLINGS.length; from += codes.length) {
    const chunk = SPELLINGS.slice(from, from + codes.length);
    const isRatio = (code: string) => seededMethod.indicators.find((each) => each.code === code)?.kind === 'ratio';
    const typed = chunk.map((spelling, i) => [codes[i] ?? '', spelling.typed] as const);
    const workbook = await formWith(
      template,
      Object.fromEntries(typed.map(([code, text]) => [code, isRatio(code) ? [text, 10 ** 12] : [text]])),
    );
    const rows = (await cellsOf(workbook)).map((row) => row.map((cell) => (typeof cell === 'boolean' ? null : cell)));
    const body = format === 'xlsx' ? workbook : Buffer.from(csvOf(rows, language));
    const answer = jsonOf(await api.ask(officer, '/files/import?dryRun=true&lang=vi', { method: 'POST', body }));
    const english = jsonOf(await api.ask(officer, '/files/import?dryRun=true&lang=en', { method: 'POST', body }));
    for (const [code, text] of typed) {
      const at = (said: typeof answer): string | undefined =>
        said.errors.find(
          (error: { row: number; column: string; code: string }) =>
            error.row === rowOf(cells, code) && error.column === 'E' && error.code === 'NOT_A_NUMBER',
        )?.message;
      const after = answer.changes.find((change: { code: string }) => change.code === code)?.after;
      const [vi, en] = [at(answer), at(english)];
      outcomes.set(
        text,
        vi !== undefined && en !== undefined ? { vi, en } : (after?.numerator ?? after?.value ?? 'refused'),
      );
    }
  }
  return outcomes;
}

/** The `whatIf` question takes only numbers of JSON: the service refuses a spelling and never guesses. */
async function whatIf(): Promise<number> {
  const api = await testApi('2026-11-24T08:00:00.000Z');
  let refused = 0;
  for (const { typed } of SPELLINGS) {
    const { data, errors } = await api.askText(
      'query ($value: Float) { simulateRanking(figures: [{ unit: "xuan-lac", indicator: "G06", value: $value }]) { movedCount } }',
      { value: typed },
    );
    if (errors !== undefined && data?.simulateRanking == null) refused += 1;
  }
  await api.close();
  return refused;
}

/** A text of digits, points, commas and spaces. */
function generated(draw: Lots): string {
  const parts = Array.from({ length: 1 + draw(3) }, () => String(draw(10 ** (1 + draw(3)))).padStart(draw(3) + 1, '0'));
  return parts.reduce((text, part) => `${text}${['.', ',', ' ', '\u00a0'][draw(4)]}${part}`);
}

export const proof: Proof = {
  id: 'R44',
  property: 'a number has one reading at every door',
  async run(size, progress) {
    const wrong: string[] = [];
    const tell = (door: string, language: Language, typed: string, outcome: unknown) =>
      wrong.push(`${door} (${language}): ${JSON.stringify(typed)} → ${JSON.stringify(outcome)}`);
    for (const language of LANGUAGES)
      for (const { name, asked, outcomes } of DOORS)
        for (const [i, outcome] of outcomes(
          SPELLINGS.map(({ typed }) => typed),
          language,
        ).entries()) {
          const spelling = SPELLINGS[i] as (typeof SPELLINGS)[number];
          if (!agrees(outcome, answerTo(spelling, language, asked), asked))
            tell(name, language, spelling.typed, outcome);
        }
    progress('Excel and CSV');
    const table = await testTable();
    try {
      await loadFilingWorld(table.stores);
      for (const language of LANGUAGES)
        for (const format of ['xlsx', 'csv'] as const) {
          const outcomes = await formOutcomes(language, format, table);
          for (const spelling of SPELLINGS) {
            const outcome = outcomes.get(spelling.typed) ?? 'refused';
            if (!agrees(outcome, answerTo(spelling, language, 'WHOLE'), 'WHOLE'))
              tell(format, language, spelling.typed, outcome);
          }
        }
    } finally {
      await table.close();
    }
    progress('what-if');
    const refused = await whatIf();
    if (refused !== SPELLINGS.length) wrong.push(`what-if takes ${SPELLINGS.length - refused} spellings`);
    const times = size === 'full' ? 10_000 : sized(200, 1_000);
    const draw = lots(44);
    for (const language of LANGUAGES) {
      const texts = Array.from({ length: times / 2 }, () => generated(draw));
      for (const { name, asked, outcomes } of DOORS)
        for (const [i, outcome] of outcomes(texts, language).entries()) {
          const read = enteredNumber(texts[i] ?? '', language, asked);
          const answer: Answer = isNotReadable(read) ? (read.readings ?? 'refused') : (read ?? 'refused');
          if (!agrees(outcome, answer, asked)) tell(name, language, texts[i] ?? '', outcome);
        }
    }
    return {
      size: `${SPELLINGS.length} spellings × 2 languages × ${DOORS.length + 3} doors; ${times} generated`,
      result:
        wrong.length === 0
          ? 'one answer each, or refused with both readings'
          : `${wrong.length} differ; the first: ${wrong[0]}`,
      pass: wrong.length === 0,
    };
  },
};
