import { approveFigureFile, type FigureDecisionOutcome, refuseFigureFile } from '../../administer/decide-figures.js';
import { type FigurePlan, planFigures } from '../../administer/load-figures.js';
import type { ChangeArguments } from '../../administer/request.js';
import { can, mayEver, type Viewer } from '../../domain/access/access.js';
import type { MapOfToday } from '../../domain/administration/settings-edit.js';
import { type FigureFile, type FigureFileState, mayDecideOn, maySeeFile } from '../../domain/load/figure-file.js';
import { approvalFaults, errorOfLoadFault, type FigureFileStep } from '../../domain/load/figure-file-decision.js';
import { refusal } from '../../domain/refusal/refusal.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { closedAt } from '../../domain/settings/scopes.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { Stores } from '../../store/index.js';
import { denied, notAllowed } from '../shared/errors.js';

export type FigureDecisionResult = Omit<FigureDecisionOutcome, 'answer'>;

/** Files of past figures, for the reviewers who decide on them and for the administrators of the unit that loaded them. */
export function figureFileAdministration(viewer: Viewer, stores: Stores, now: Instant) {
  const today = localDateOf(now);
  const plans = new Map<string, Promise<FigurePlan>>();
  const files = new Map<string, Promise<FigureFile | undefined>>();
  const permitAtAll = () => {
    if (!mayEver(viewer, 'approve', 'report') && !mayEver(viewer, 'read', 'settings')) throw denied(viewer, 'settings');
  };
  const planOfFile = (file: FigureFile): Promise<FigurePlan> => {
    const { id, within, scope } = file;
    return madeOnce(plans, id, async () =>
      planFigures(stores, { sheet: await stores.figureFiles.sheet(id), within, scope }, now),
    );
  };
  const mapOfToday = async (): Promise<MapOfToday> => {
    const settings = await stores.settings.current();
    return { settings, register: await stores.registers.inForce(settings), today };
  };
  return {
    planOfFile,
    async figureFiles(state: FigureFileState | null) {
      permitAtAll();
      const [files, map] = await Promise.all([stores.figureFiles.all(), mapOfToday()]);
      return files
        .filter((file) => maySeeFile(viewer, file, map) && (state === null || file.state === state))
        .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
    },
    async figureFile(id: string) {
      permitAtAll();
      const file = await stores.figureFiles.one(id);
      return file && maySeeFile(viewer, file, await mapOfToday()) ? file : undefined;
    },
    /** The file that a report's mark names; undefined for a viewer who may not read the history of the report. */
    async fileOfReport(id: string, path: UnitPath, period: PeriodId) {
      const day = closedAt(await stores.settings.current(), path, period);
      const mayRead = can(viewer, 'read', { kind: 'revision', path, day });
      if (!mayRead) return undefined;
      return madeOnce(files, id, () => stores.figureFiles.one(id));
    },
    async faultsOfFile(file: FigureFile) {
      if (file.state !== 'WAITING') return [];
      const { answer, toWrite } = await planOfFile(file);
      return approvalFaults(viewer, file, answer, toWrite).map(errorOfLoadFault);
    },
    async decideOnFile(
      step: FigureFileStep,
      id: string,
      args: Omit<ChangeArguments, 'expectedRevision'>,
    ): Promise<FigureDecisionResult> {
      if (viewer.kind !== 'official' || !mayEver(viewer, 'approve', 'report'))
        throw notAllowed(viewer, ['approve', 'report']);
      const file = await stores.figureFiles.one(id);
      // The answer does not reveal a file whose communes the viewer does not review.
      if (!file || !mayDecideOn(viewer, file, await mapOfToday()))
        return { record: null, value: null, remaining: 0, errors: [refusal('NOT_FOUND', ['file'], id)] };
      const request = { viewer, file, args, now };
      return step === 'APPROVED' ? approveFigureFile(stores, request) : refuseFigureFile(stores, request);
    },
  };
}
