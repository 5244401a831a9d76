import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { planOffice } from '../../administer/start-office.js';
import type { LoadAnswer } from '../../domain/load/answer.js';
import { catalogueLoad } from '../../domain/load/catalogue-load.js';
import { answerOfFigures, figureLoad } from '../../domain/load/figure-load.js';
import { officialLoad } from '../../domain/load/official-load.js';
import type { FileToLoad, LoadFile } from '../../domain/load/register-load.js';
import { figureRows } from '../../domain/sheet/figure-rows.js';
import { officialRows } from '../../domain/sheet/official-rows.js';
import type { Language } from '../../domain/text/text.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { readGrid } from '../../files/import/read-grid.js';
import { formatOf, unreadText } from '../../files/import/read-sent.js';
import { asWritten, fingerprintOf } from '../../files/load/sheet.js';
import { seededMethod } from '../../seed/catalogue/catalogue.js';
import { officeSettings } from '../../seed/settings/office.js';
import { wrongUse } from '../base/command-error.js';
import type { StepProgress } from '../base/progress.js';
import { OFFICE_TEXTS, STEP_WORDS } from './texts.js';

export type OfficeOptions = {
  /** The office's own files, in the order in which they are loaded. */
  readonly files: readonly { readonly kind: LoadFile['kind']; readonly path: string }[];
  /** The path of the catalogue of a new stage; null for the built-in commune index. */
  readonly catalogue: string | null;
  /** The path of a file of officials; null without one. */
  readonly officials: string | null;
  /** The path of a file of past figures; null without one. */
  readonly figures: string | null;
  /** The user pool for accounts of officials in AWS. */
  readonly userPool: string | undefined;
  /** The code of the unit whose rows are loaded; null for all rows. */
  readonly scope: string | null;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly now: Instant;
};

export type OfficeFiles = Awaited<ReturnType<typeof readOfficeFiles>>;

/** The files that the command names. All are read before anything is written, so a wrong path stops the command. */
export async function readOfficeFiles(options: OfficeOptions, progress: StepProgress) {
  const fileAt = async (kind: 'catalogue' | 'officials' | 'figures') => {
    const path = options[kind];
    return path === null ? undefined : readOfficeFile(kind, path, options.language);
  };
  return progress(STEP_WORDS.read[options.language], async () => {
    const register = await readRegisterFiles(options);
    const catalogue = await fileAt('catalogue');
    return {
      register,
      catalogue: catalogue && { ...catalogue, ...catalogueLoad(catalogue.sheet) },
      officials: await fileAt('officials'),
      figures: await fileAt('figures'),
    };
  });
}

export type NewOffice = Awaited<ReturnType<typeof readNewOffice>>;

export async function readNewOffice(options: OfficeOptions, progress: StepProgress) {
  const { scope, now, language } = options;
  const files = await readOfficeFiles(options, progress);
  const [first, ...others] = files.register;
  if (first?.kind !== 'units') throw wrongUse(OFFICE_TEXTS.unitsFirst[language]);
  const register = [first, ...others] as const;
  const plan = planOffice(register, { scope, day: localDateOf(now) });
  return { files, register, plan, method: files.catalogue?.method ?? seededMethod };
}

/** The answers about units, villages and catalogue, which are written together or not at all. */
export const answersAtOnce = ({ plan, files }: NewOffice): readonly LoadAnswer[] => [
  ...plan.answers,
  ...(files.catalogue ? [files.catalogue.answer] : []),
];

/** The answers about officials and figures as if the register were already written, for a dry run. */
export function answersAfter(
  { plan: { units, scope: unit }, files: { officials, figures }, method }: NewOffice,
  { scope, now }: OfficeOptions,
): LoadAnswer[] {
  const bounds = { within: '', scope, day: localDateOf(now) };
  const people =
    officials &&
    officialLoad({ units, officials: [], isReserved: () => false, actor: '' }, officialRows(officials.sheet), bounds);
  if (!figures || !unit) return people ? [people.answer] : [];
  const read = figureRows(figures.sheet);
  const register = { version: 1, units };
  const settings = officeSettings(unit, method, 1, now);
  const load = figureLoad({ register, settings, methodOf: () => method }, read, bounds);
  return [...(people ? [people.answer] : []), answerOfFigures(load, new Map(), read.warnings).answer];
}

/** The most rows of a file at the command line. It may be large, such as the figures of many years. */
const MOST_ROWS = 200_000;

export async function readOfficeFile(option: string, path: string, language: Language): Promise<FileToLoad> {
  const bytes = bytesOf(option, path, language);
  const outcome = await readGrid({ kind: formatOf(bytes), bytes, most: { rows: MOST_ROWS } });
  if (outcome.kind === 'REFUSED') {
    throw wrongUse(`--${option} ${path}: ${unreadText(outcome, MOST_ROWS)[language]}`);
  }
  return { sheet: asWritten(outcome), source: basename(path), fingerprint: fingerprintOf(bytes) };
}

function bytesOf(option: string, path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const { [language]: reason } = isMissing ? OFFICE_TEXTS.noFile : OFFICE_TEXTS.notRead(String(error));
    throw wrongUse(`--${option} ${path}: ${reason}`, { cause: error });
  }
}

const readRegisterFiles = ({ files, language }: OfficeOptions): Promise<LoadFile[]> =>
  Promise.all(files.map(async ({ kind, path }) => ({ kind, ...(await readOfficeFile(kind, path, language)) })));
