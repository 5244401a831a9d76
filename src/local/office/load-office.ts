import { isDeepStrictEqual } from 'node:util';
import { loadFigures } from '../../administer/load-figures.js';
import { loadOfficials, type OfficialLoadOutcome, rowsPlanned } from '../../administer/load-officials.js';
import { loadIntoRegister } from '../../administer/load-register.js';
import type { OfficialStores } from '../../administer/official-changes.js';
import { type OfficialPlan, planOfficials } from '../../administer/plan-officials.js';
import { startOffice } from '../../administer/start-office.js';
import { changesAnything } from '../../domain/load/answer.js';
import type { CatalogueLoad } from '../../domain/load/catalogue-load.js';
import { relationsOf } from '../../domain/method/figure-relations.js';
import type { Unit } from '../../domain/register/unit.js';
import type { Accounts } from '../../graphql/index.js';
import { cognitoAccounts } from '../../lambda/sign-in/cognito-accounts.js';
import { SCHEMA_VERSION } from '../../seed/loader.js';
import { officeSettings } from '../../seed/settings/office.js';
import type { Stores } from '../../store/index.js';
import { LOCAL_ISSUER } from '../aws/development-issuer.js';
import { CommandError, wrongUse } from '../base/command-error.js';
import { countedProgress, type StepProgress } from '../base/progress.js';
import { commandViewer, unitOfStage } from '../data/command-viewer.js';
import { type LoadReport, loadReport } from './print.js';
import {
  answersAfter,
  answersAtOnce,
  type NewOffice,
  type OfficeFiles,
  type OfficeOptions,
  readNewOffice,
  readOfficeFiles,
} from './read-office.js';
import { OFFICE_TEXTS, STEP_WORDS } from './texts.js';

/** Ends the command: with an error if a file has a fault. Called after all other tasks of the command. */
export type EndOfLoad = () => void;

/** Plans the load of an empty stage; undefined for a dry run, which only prints the plan. @throws for faults of the register */
export async function planNewOffice(options: OfficeOptions, progress: StepProgress): Promise<NewOffice | undefined> {
  const report = loadReport(console.log, options.language);
  const office = await readNewOffice(options, progress);
  const isFree = report.told(answersAtOnce(office));
  if (options.dryRun || !isFree) report.told(answersAfter(office, options));
  if (options.dryRun || !isFree) report.end(false, options.dryRun);
  const source = office.register[0].source;
  if (!office.plan.scope) throw wrongUse(OFFICE_TEXTS.noUnit(source)[options.language]);
  return options.dryRun ? undefined : office;
}

/**
 * Writes the register, the catalogue and the first settings into an empty table, and then its state. Officials and figures
 * follow separately: a fault in one of their files does not stop the other.
 *
 * @param begun called before they follow, so that the same command goes on with a load that stops there
 */
export async function writeNewOffice(
  stores: Stores,
  { files, register, plan, method }: NewOffice,
  options: OfficeOptions,
  progress: StepProgress,
  begun = async (): Promise<void> => {},
): Promise<EndOfLoad> {
  const { now, language } = options;
  const { scope } = plan;
  if (!scope) throw new Error('a plan without a unit is never written');
  const report = loadReport(console.log, language);
  await stores.methods.save(method);
  const start = {
    viewer: commandViewer(scope),
    plan,
    files: register,
    catalogue: files.catalogue,
    settingsFor: (version: number) => officeSettings(scope, method, version, now),
    now,
  };
  await progress(STEP_WORDS.start[language], () => startOffice(stores, start));
  await stores.dataState.set({ schemaVersion: SCHEMA_VERSION, seededAt: now, demonstrationUntil: null });
  await begun();
  console.log(OFFICE_TEXTS.stageOf(scope.name, scope.id)[language]);
  await loadTheRest(stores, scope, files, options, progress, report);
  return () => report.end(true, false);
}

/** Loads files into a register that is in force. */
export async function loadIntoOffice(
  stores: Stores,
  options: OfficeOptions,
  progress: StepProgress,
): Promise<EndOfLoad> {
  const report = loadReport(console.log, options.language);
  const files = await readOfficeFiles(options, progress);
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const unit = unitOfStage(register, settings, options.now);
  const isCatalogueFree = files.catalogue === undefined || (await isSameCatalogue(stores, files.catalogue, report));
  const { scope, dryRun, now } = options;
  const [first, ...others] = files.register;
  let isWritten = false;
  if (first) {
    const request = {
      viewer: commandViewer(unit),
      files: [first, ...others] as const,
      bounds: { within: '', scope },
      dryRun: dryRun || !isCatalogueFree,
      now,
    };
    const { answers, written } = await progress(STEP_WORDS.register[options.language], () =>
      loadIntoRegister(stores, request),
    );
    report.told(answers);
    isWritten = written;
  }
  const isMore = await loadTheRest(stores, unit, files, options, progress, report);
  return () => report.end(isWritten || isMore, dryRun);
}

/** Whether the file holds the catalogue in force. A running stage changes its catalogue only by drafts of a method. */
async function isSameCatalogue(
  stores: Stores,
  { method, answer }: CatalogueLoad,
  report: LoadReport,
): Promise<boolean> {
  const used = (await stores.settings.current()).methods.at(-1)?.id;
  const inForce = used === undefined ? undefined : await stores.methods.version(used);
  const isSame = inForce && isDeepStrictEqual({ ...inForce, relations: relationsOf(inForce) }, method);
  const { added, ...others } = answer;
  const isFree = report.told([isSame ? { ...others, added: [], unchanged: added.length } : answer]);
  if (isFree && !isSame) report.refused(OFFICE_TEXTS.otherCatalogue(used ?? '–'));
  return isSame === true;
}

/** Loads officials and figures. True if it wrote anything. After an interruption the same command resumes the load. */
async function loadTheRest(
  stores: Stores,
  unit: Unit,
  { officials, figures }: OfficeFiles,
  { scope, dryRun, now, userPool, language }: OfficeOptions,
  progress: StepProgress,
  report: LoadReport,
): Promise<boolean> {
  const request = { viewer: commandViewer(unit), bounds: { within: '', scope }, dryRun, now };
  let isWritten = false;
  if (officials) {
    const accounts = cognitoAccounts(userPool ?? LOCAL_ISSUER.userPool, process.env);
    const plan = await progress(STEP_WORDS.officialsPlanned[language], () =>
      planOfficials(stores, { ...request, file: officials }),
    );
    report.told([plan.answer]);
    if (!dryRun && changesAnything(plan.answer)) {
      const { unforeseen, written } = await progress(STEP_WORDS.officials[language], () =>
        carryOfficials(stores, accounts, plan, { language }),
      );
      report.more('officials', unforeseen);
      isWritten = written;
    }
  }
  if (figures) {
    const load = { ...request, file: figures };
    const { answer, written, file } = await progress(STEP_WORDS.figures[language], () => loadFigures(stores, load));
    report.told([answer]);
    if (file) console.log(OFFICE_TEXTS.waiting(file.id)[language]);
    isWritten ||= written;
  }
  return isWritten;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Carries out a planned file of officials and shows the progress. The last line of the command gives the rows done and left,
 * however the command ends, except after a SIGKILL. Another signal stops the load after the rows that are begun.
 */
async function carryOfficials(
  stores: OfficialStores,
  accounts: Accounts,
  plan: OfficialPlan,
  { language }: Pick<OfficeOptions, 'language'>,
): Promise<OfficialLoadOutcome> {
  const all = rowsPlanned(plan);
  let done = 0;
  process.once('exit', (code) => {
    const line = OFFICE_TEXTS.rowsDone(done, all)[language];
    if (code === 0) console.log(line);
    else console.error(line);
  });
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stoppedBy = signal;
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  const shown = countedProgress(all, (count, left) => OFFICE_TEXTS.rowsSoFar(count, all, left)[language]);
  try {
    const outcome = await loadOfficials(stores, accounts, plan, {
      most: Number.POSITIVE_INFINITY,
      onRow: () => shown.at(++done),
      isStopped: () => stoppedBy !== undefined,
    });
    if (outcome.remaining > 0) throw new CommandError(OFFICE_TEXTS.stopped(stoppedBy ?? '')[language]);
    return outcome;
  } finally {
    shown.end();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
