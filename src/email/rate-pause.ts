const FIRST_MS = 250;
const LONGEST_MS = 4_000;

/** The pause after an answer of "too fast": doubled each time, with jitter, so that concurrent runs do not return together. */
export const ratePause = (attempt: number): Promise<void> => {
  const step = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
  return new Promise((resolve) => setTimeout(resolve, step / 2 + (Math.random() * step) / 2));
};
