import type { answerInLanguage } from '../../domain/load/answer.js';
import { faultOfStatus } from '../shell/answer.js';

type Answer = ReturnType<typeof answerInLanguage>;
type Some<Of, Always extends keyof Of> = Pick<Of, Always> & Partial<Of>;

/** One thing that a file adds, changes or lacks. A map gives only id and name. */
export type LoadedItem = Some<Answer['new'][number], 'id' | 'name'>;
export type FileFaultLine = Some<Answer['errors'][number], 'code' | 'message'>;

type Lists = Readonly<
  Record<'new' | 'changed' | 'missing', readonly LoadedItem[]> & Record<'warnings' | 'errors', readonly FileFaultLine[]>
>;

/** The answer to a load or its dry run. */
export type AnswerToFile = Omit<Answer, keyof Lists | 'file' | 'dryRun'> &
  Lists & {
    /** The kind of file; absent for a refusal of the whole file. */
    readonly file?: string;
    readonly reorganisation?: { readonly id: string };
  };

const NOTHING: AnswerToFile = {
  ...{ written: false, remaining: 0, newCount: 0, changedCount: 0, missingCount: 0, unchangedCount: 0 },
  ...{ leftOutCount: 0, new: [], changed: [], missing: [], warnings: [], errorCount: 0, errors: [] },
};

/** Whether a previewed file can be loaded. Officials are loaded row by row, so a fault leaves the others; any other file as a whole. */
export const mayBeLoaded = ({ file, errorCount, newCount, changedCount }: AnswerToFile): boolean =>
  newCount + changedCount > 0 && (errorCount === 0 || file === 'officials');

/** The map's answer has the number of communes and the faults under names of its own. */
type OtherAnswer = Partial<AnswerToFile> & {
  readonly communeCount?: number;
  readonly faults?: readonly FileFaultLine[];
};

/**
 * Reads the service's answer: a load, a map, or a refusal of the whole file.
 * @throws AnswerFault for an answer that breaks off, or a failure that names no fault, as a gateway answers
 */
export async function fileAnswerOf(response: Response): Promise<AnswerToFile> {
  const answer = (await response.json().catch(() => undefined)) as OtherAnswer | undefined;
  const errors = answer?.faults ?? answer?.errors ?? [];
  if (!answer || (!response.ok && errors.length === 0)) throw faultOfStatus(response.status);
  const missing = answer.missing ?? [];
  return {
    ...NOTHING,
    ...answer,
    newCount: answer.newCount ?? answer.communeCount ?? 0,
    missingCount: answer.missingCount ?? missing.length,
    errors,
    errorCount: answer.errorCount ?? errors.length,
  };
}

export type RowsSoFar = { readonly done: number; readonly all: number };

/** One part of a load failed after other parts were loaded. */
export class PartFault extends Error {
  override name = 'PartFault';
  constructor(
    override readonly cause: unknown,
    readonly rows: RowsSoFar,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/**
 * Loads many rows in parts, because a request has little time: the same file is sent until nothing remains. The first
 * answer counts the rows of the whole file; the last one knows every fault.
 * @throws PartFault if a part fails
 */
export async function loadInParts(
  send: () => Promise<AnswerToFile>,
  onPart: (rows: RowsSoFar) => void,
): Promise<AnswerToFile> {
  const first = await send();
  const all = first.newCount + first.changedCount;
  let last = first;
  while (last.remaining > 0) {
    const rows = { done: all - last.remaining, all };
    onPart(rows);
    const next = await send().catch((error: unknown) => {
      throw new PartFault(error, rows);
    });
    // A failing service names no row. Rows that are refused again and again make no progress.
    if (!next.written && next.errorCount > 0) throw new PartFault(next.errors[0]?.message, rows);
    if (next.remaining >= last.remaining) throw new PartFault('', rows);
    last = next;
  }
  return { ...first, remaining: 0, errors: last.errors, errorCount: last.errorCount };
}
