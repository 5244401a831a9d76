/** `full` is the size RELIABILITY asks for; `reduced` fits a test run. */
export type ProofSize = 'full' | 'reduced';

export type ProofOutcome = {
  /** What was run, in words: "1,000 officials, 25 triggers". */
  readonly size: string;
  /** What was seen: "1,000 e-mails, 0 doubled". */
  readonly result: string;
  readonly pass: boolean;
  /** What could not be tried on this machine, each with the command that brings it. Where `CI` is set, that is a failure. */
  readonly missing?: readonly string[];
};

/** One property that must never break. `test/prove/rNN-*.ts` exports one as `proof`; tests run it reduced, `npm run prove` in full. */
export type Proof = {
  /** `R21` */
  readonly id: string;
  /** What the same run proves besides; asked for by either name. */
  readonly also?: string;
  /** The property as a sentence: "schedules agree". */
  readonly property: string;
  /** Calls `progress` now and then with a short line that replaces the one before. */
  run(size: ProofSize, progress: (line: string) => void): Promise<ProofOutcome>;
};

type Verdict = Pick<ProofOutcome, 'pass' | 'missing'>;

/** What was not tried is not ok. */
export function verdictOf({ pass, missing = [] }: Verdict): 'ok' | 'PARTLY' | 'FAILED' {
  if (!pass) return 'FAILED';
  return missing.length === 0 ? 'ok' : 'PARTLY';
}

/** Nobody reads what a pipeline has left out, so where `CI` is set everything is there or the run is red. */
export const isEnough = (outcome: Verdict, env: NodeJS.ProcessEnv): boolean =>
  verdictOf(outcome) === 'ok' || (outcome.pass && !env.CI);
