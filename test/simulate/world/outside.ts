/** What one instance sees of the world. */
export type Outside = {
  now(): number;
  monotonic(): number;
  readonly timers: Readonly<Record<string, (...given: never[]) => unknown>> & {
    setTimeout(run: (...given: unknown[]) => void, milliseconds?: number): object;
  };
  readonly chance: Chance;
  readonly process: object;
  readonly console: object;
  readonly request: Request;
};

export type Chance = {
  number(): number;
  bytes(count: number): Buffer;
  uuid(): string;
  fill<T extends Uint8Array>(into: T): T;
};

/** A request as it leaves an instance, and what comes back through the door. */
export type Asked = {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};
export type Answer = Readonly<{ status: number; headers?: Readonly<Record<string, string>>; body: string | Buffer }>;

/** Exactly one of the two is called, or neither: nobody answers. */
export type Answered = { done(answer: Answer): void; broken(code: string): void };
/** The one door: all that an instance asks of others. */
export type Request = (asked: Asked, answered: Answered) => void;
