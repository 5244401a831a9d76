/** The entries of an `Accept` header in its order, each with its quality from 0 (not acceptable) to 1. */
export const qualities = (accept: string | undefined): ReadonlyMap<string, number> =>
  new Map((accept ?? '').split(',').map((entry) => qualityOf(entry)));

function qualityOf(entry: string): readonly [name: string, quality: number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}
