import { isDeepStrictEqual } from 'node:util';
import { loadFigures } from '../../administer/load-figures.js';
import { loadOfficials } from '../../administer/load-officials.js';
import { loadIntoRegister } from '../../administer/load-register.js';
import { type OfficePlan, planOffice, startOffice } from '../../administer/start-office.js';
import type { LoadAnswer } from '../../domain/load/answer.js';
import { type CatalogueLoad, catalogueLoad } from '../../domain/load/catalogue-load.js';
import { officialLoad } from '../../domain/load/official-load.js';
import type { LoadFile } from '../../domain/load/register-load.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { relationsOf } from '../../domain/method/relations.js';
import { type Unit, unitById } from '../../domain/register/unit.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { officialRows } from '../../domain/sheet/official-rows.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { cognitoAccounts } from '../../lambda/sign-in/cognito-accounts.js';
import { seededMethod } from '../../seed/catalogue/catalogue.js';
import { SCHEMA_VERSION } from '../../seed/loader.js';
import { officeSettings } from '../../seed/settings/office.js';
import type { Stores } from '../../store/index.js';
import { LOCAL_ISSUER } from '../aws/development-issuer.js';
import { CommandError, EXIT } from '../base/command-error.js';
import type { StepProgress } from '../base/progress.js';
import { commandViewer } from '../data/command-viewer.js';
import { printAnswers } from './print.js';
import { type OfficeFile, readOfficeFile, readRegisterFiles } from './read-file.js';

export type OfficeOptions = {
  readonly files: readonly { readonly kind: LoadFile['kind']; readonly path: string }[];
  readonly catalogue: string | null;
  readonly officials: string | null;
  readonly figures: string | null;
  readonly userPool: string | undefined;
  readonly scope: string | null;
  readonly dryRun: boolean;
  readonly now: Instant;
};

export type ReadOffice = {
  readonly files: readonly [LoadFile, ...LoadFile[]];
  readonly plan: OfficePlan;
  readonly method: MethodVersion;
  readonly officials: OfficeFile | undefined;
};

const officialsIn = async ({ officials }: OfficeOptions): Promise<OfficeFile | undefined> =>
  officials === null ? undefined : readOfficeFile('officials', officials);

async function catalogueIn({ catalogue }: OfficeOptions): Promise<CatalogueLoad | undefined> {
  return catalogue === null ? undefined : catalogueLoad((await readOfficeFile('catalogue', catalogue)).sheet);
}

/** A stage that is in use has its catalogue: drafts of a method change it, with a preview of every ranking. */
async function sameCatalogue(stores: Stores, settings: Settings, { method, answer }: CatalogueLoad): Promise<void> {
  printAnswers([answer], console.log);
  const used = settings.methods.at(-1)?.id;
  const inForce = used === undefined ? undefined : await stores.methods.version(used);
  if (inForce && isDeepStrictEqual({ ...inForce, relations: relationsOf(inForce) }, method)) return;
  throw new CommandError(
    `Option --catalogue: the stage has the catalogue ${used}. A stage in use changes it by a draft: the mutation createMethodDraft.`,
    EXIT.usage,
  );
}

/** The office's own register, as its files make it. Ends the command where they have a fault. */
export async function readNewOffice(options: OfficeOptions, progress: StepProgress): Promise<ReadOffice> {
  const [first, ...others] = await progress('files read', () => readRegisterFiles(options.files));
  if (first?.kind !== 'units')
    throw new CommandError('A new stage begins with its units: give --units <file> too.', EXIT.usage);
  const files = [first, ...others] as const;
  const plan = planOffice(files, { scope: options.scope, day: localDateOf(options.now) });
  const catalogue = await catalogueIn(options);
  const officials = await officialsIn(options);
  const people = officials ? [plannedOfficials(plan, officials, options)] : [];
  printAnswers([...plan.answers, ...(catalogue ? [catalogue.answer] : []), ...people], console.log);
  if (!plan.scope) throw new CommandError(`Option --units: ${first.source} has no unit in it.`, EXIT.usage);
  return { files, plan, method: catalogue?.method ?? seededMethod, officials };
}

/** Checked before anything is written, because a fault among the officials stops the units too. */
const plannedOfficials = ({ units }: OfficePlan, { sheet }: OfficeFile, { scope, now }: OfficeOptions): LoadAnswer => {
  const bounds = { within: '', scope, day: localDateOf(now) };
  return officialLoad({ units, officials: [], actor: '' }, officialRows(sheet), bounds).answer;
};

/** Writes the register, the catalogue and the first settings into an empty table; its state comes last. */
export async function writeNewOffice(
  stores: Stores,
  { files, plan, method, officials }: ReadOffice,
  options: OfficeOptions,
  progress: StepProgress,
): Promise<void> {
  const { now } = options;
  const { scope } = plan;
  if (!scope) throw new Error('a plan without a unit is never written');
  await stores.methods.save(method);
  const start = {
    viewer: commandViewer(scope),
    plan,
    files,
    settingsFor: (version: number) => officeSettings(scope, method, version, now),
    now,
  };
  await progress('register and settings', () => startOffice(stores, start));
  await stores.dataState.set({ schemaVersion: SCHEMA_VERSION, seededAt: now, demonstrationUntil: null });
  console.log(`The stage is that of ${scope.name.vi} (${scope.id}).`);
  if (officials) await invite(stores, scope, officials, options, progress);
  await loadPast(stores, scope, options, progress);
}

/** Invites row by row. After an interruption the same command invites the others. */
async function invite(
  stores: Stores,
  unit: Unit,
  file: OfficeFile,
  { scope, dryRun, now, userPool }: OfficeOptions,
  progress: StepProgress,
): Promise<boolean> {
  const accounts = cognitoAccounts(userPool ?? LOCAL_ISSUER.userPool, process.env);
  const request = {
    viewer: commandViewer(unit),
    file,
    bounds: { within: '', scope },
    dryRun,
    most: Number.POSITIVE_INFINITY,
    now,
  };
  const { answer, written } = await progress('officials', () => loadOfficials(stores, accounts, request));
  printAnswers([answer], console.log);
  return written;
}

/** Checked and recorded: a reviewer's approval of the same file makes reports of them. */
async function loadPast(
  stores: Stores,
  unit: Unit,
  { figures, scope, dryRun, now }: OfficeOptions,
  progress: StepProgress,
): Promise<boolean> {
  if (figures === null) return false;
  const file = await readOfficeFile('figures', figures);
  const request = { viewer: commandViewer(unit), file, bounds: { within: '', scope }, dryRun, now };
  const { answer, written } = await progress('figures of the past', () => loadFigures(stores, request));
  printAnswers([answer], console.log);
  if (written) console.log('They count once a reviewer has sent the same file to POST /files/figures/approval.');
  return written;
}

/** Loads files into a register that is in force. */
export async function loadIntoOffice(stores: Stores, options: OfficeOptions, progress: StepProgress): Promise<void> {
  const [first, ...others] = await progress('files read', () => readRegisterFiles(options.files));
  const officials = await officialsIn(options);
  const catalogue = await catalogueIn(options);
  const settings = await stores.settings.current();
  if (catalogue) await sameCatalogue(stores, settings, catalogue);
  const register = await stores.registers.version(settings.registerVersion);
  const unit = unitById(register, settings.stageScope);
  if (!unit) throw new Error(`the register knows no ${settings.stageScope}`);
  const { scope, dryRun, now } = options;
  const bounds = { within: '', scope };
  let isWritten = false;
  if (first) {
    const request = { viewer: commandViewer(unit), files: [first, ...others] as const, bounds, dryRun, now };
    const { answers, written } = await progress('register', () => loadIntoRegister(stores, request));
    printAnswers(answers, console.log);
    isWritten = written;
  }
  if (officials && (await invite(stores, unit, officials, options, progress))) isWritten = true;
  if (await loadPast(stores, unit, options, progress)) isWritten = true;
  console.log(isWritten ? 'Loaded.' : dryRun ? 'Nothing was written: --dry-run.' : 'Nothing to load: it is all there.');
}
