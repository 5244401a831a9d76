import { loadIntoRegister } from '../../administer/load-register.js';
import { type OfficePlan, planOffice, startOffice } from '../../administer/start-office.js';
import type { LoadFile } from '../../domain/load/register-load.js';
import { unitById } from '../../domain/register/unit.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { seededMethod } from '../../seed/catalogue/catalogue.js';
import { SCHEMA_VERSION } from '../../seed/loader.js';
import { officeSettings } from '../../seed/settings/office.js';
import type { Stores } from '../../store/index.js';
import { CommandError, EXIT } from '../base/command-error.js';
import type { StepProgress } from '../base/progress.js';
import { commandViewer } from '../data/command-viewer.js';
import { printAnswers } from './print.js';
import { readRegisterFiles } from './read-file.js';

export type OfficeOptions = {
  readonly files: readonly { readonly kind: LoadFile['kind']; readonly path: string }[];
  readonly scope: string | null;
  readonly dryRun: boolean;
  readonly now: Instant;
};

export type ReadOffice = { readonly files: readonly [LoadFile, ...LoadFile[]]; readonly plan: OfficePlan };

/** The office's own register, as its files make it. Ends the command where they have a fault. */
export async function readNewOffice(options: OfficeOptions, progress: StepProgress): Promise<ReadOffice> {
  const [first, ...others] = await progress('files read', () => readRegisterFiles(options.files));
  if (first?.kind !== 'units')
    throw new CommandError('A new stage begins with its units: give --units <file> too.', EXIT.usage);
  const files = [first, ...others] as const;
  const plan = planOffice(files, { scope: options.scope, day: localDateOf(options.now) });
  printAnswers(plan.answers, console.log);
  if (!plan.scope) throw new CommandError(`Option --units: ${first.source} has no unit in it.`, EXIT.usage);
  return { files, plan };
}

/** Writes the register, the catalogue and the first settings into an empty table; its state comes last. */
export async function writeNewOffice(
  stores: Stores,
  { files, plan }: ReadOffice,
  now: Instant,
  progress: StepProgress,
): Promise<void> {
  const { scope } = plan;
  if (!scope) throw new Error('a plan without a unit is never written');
  await stores.methods.save(seededMethod);
  const start = {
    viewer: commandViewer(scope),
    plan,
    files,
    settingsFor: (version: number) => officeSettings(scope, seededMethod, version, now),
    now,
  };
  await progress('register and settings', () => startOffice(stores, start));
  await stores.dataState.set({ schemaVersion: SCHEMA_VERSION, seededAt: now, demonstrationUntil: null });
  console.log(`The stage is that of ${scope.name.vi} (${scope.id}).`);
}

/** Loads files into a register that is in force. */
export async function loadIntoOffice(stores: Stores, options: OfficeOptions, progress: StepProgress): Promise<void> {
  const [first, ...others] = await progress('files read', () => readRegisterFiles(options.files));
  if (!first) return;
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const unit = unitById(register, settings.stageScope);
  if (!unit) throw new Error(`the register knows no ${settings.stageScope}`);
  const { scope, dryRun, now } = options;
  const { answers, written } = await progress('files compared with the register', () =>
    loadIntoRegister(stores, {
      viewer: commandViewer(unit),
      files: [first, ...others],
      bounds: { within: '', scope },
      dryRun,
      now,
    }),
  );
  printAnswers(answers, console.log);
  console.log(
    written ? 'Loaded.' : dryRun ? 'Nothing was written: --dry-run.' : 'Nothing to load: the register has it all.',
  );
}
