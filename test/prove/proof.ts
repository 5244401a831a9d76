/** `full` is the size RELIABILITY asks for; `reduced` fits a test run. */
export type ProofSize = 'full' | 'reduced';

export type ProofOutcome = {
  /** The size of the run, in words: "1,000 officials, 25 triggers". */
  readonly size: string;
  /** The result in words: "1,000 e-mails, 0 doubled". */
  readonly result: string;
  readonly pass: boolean;
  /** The parts that this machine cannot try, each with the command that installs its tool. If `CI` is set, they are a failure. */
  readonly missing?: readonly string[];
};

/** One property that must never break. `test/prove/rNN-*.ts` exports one as `proof`; tests run it reduced, `npm run prove` in full. */
export type Proof = {
  /** `R21` */
  readonly id: string;
  /** The id of a second proof by the same run; the command takes either id. */
  readonly also?: string;
  /** The property as a sentence: "schedules agree". */
  readonly property: string;
  /** Calls `progress` now and then with a short line that replaces the one before. */
  run(size: ProofSize, progress: (line: string) => void): Promise<ProofOutcome>;
};

type Verdict = Pick<ProofOutcome, 'pass' | 'missing'>;

/** The verdict in a word. A proof with untried parts is not ok. */
export function verdictOf({ pass, missing = [] }: Verdict): 'ok' | 'PARTLY' | 'FAILED' {
  if (!pass) return 'FAILED';
  return missing.length === 0 ? 'ok' : 'PARTLY';
}

/** Nobody reads the omissions of a pipeline, so a run under `CI` fails if a part is missing. */
export const isEnough = (outcome: Verdict, env: NodeJS.ProcessEnv): boolean =>
  verdictOf(outcome) === 'ok' || (outcome.pass && !env.CI);
