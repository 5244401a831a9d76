/** `full` is the size RELIABILITY asks for; `reduced` fits a test run. */
export type ProofSize = 'full' | 'reduced';

export type ProofOutcome = {
  /** What was run, in words: "1,000 officials, 25 triggers". */
  readonly size: string;
  /** What was seen: "1,000 e-mails, 0 doubled". */
  readonly result: string;
  readonly pass: boolean;
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
