/** What SES allows: letters a second, and whether it is worth asking again. */
export type SendLimit = { readonly perSecond: number };

/** The means of a pace: a clock that only goes forward, in milliseconds, and a pause. */
export type Pace = { monotonic(): number; pause(ms: number): Promise<void> };

/**
 * Lets so many letters through in any second, and never more: a letter waits until the one that many places before it was
 * answered a whole second ago. Below one a second, the distance grows instead.
 */
export function sendPacer({ perSecond }: SendLimit, { monotonic, pause }: Pace) {
  const burst = Math.max(1, Math.floor(perSecond));
  const span = Math.max(1_000, 1_000 / perSecond);
  const answered: number[] = [];
  return {
    async turn(): Promise<void> {
      const before = answered.length < burst ? undefined : answered[answered.length - burst];
      const wait = before === undefined ? 0 : before + span - monotonic();
      if (wait > 0) await pause(Math.ceil(wait));
    },
    /** After the answer came, whatever it was: SES counted the letter before that. */
    answered(): void {
      answered.push(monotonic());
      if (answered.length > burst) answered.shift();
    },
  };
}

export type SendPacer = ReturnType<typeof sendPacer>;
