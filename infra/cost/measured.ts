import measured from './measured.json' with { type: 'json' };

/** The measured cost of one operation. `npm run bench units` measures it again. */
export type Units = {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly milliseconds: number;
  readonly bytes: number;
};

type Operation = keyof typeof measured.operations;

export const operation = (name: Operation): Units => measured.operations[name];

/** The jobs of the smallest measured world that is at least as large. */
export function jobsOf(communes: number) {
  const found = measured.jobs.find((job) => job.communes >= communes);
  if (found === undefined) throw new Error(`jobs of ${communes} communes were not measured`);
  return found;
}

export const { pages, publishedFiles, visit, measuredOn, engine } = measured;
