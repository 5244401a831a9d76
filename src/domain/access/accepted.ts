/** What the value of an `Accept` header takes, in its order, with how gladly: from 0 (not at all) to 1. */
export const qualities = (accept: string | undefined): ReadonlyMap<string, number> =>
  new Map((accept ?? '').split(',').map((entry) => qualityOf(entry)));

function qualityOf(entry: string): readonly [name: string, quality: number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}
