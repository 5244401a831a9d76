import type { Proof } from '../proof.js';
import { rehearseHere } from './rehearse-here.js';

/** The drill of the operator, as a proof. */
export const proof: Proof = {
  id: 'R42',
  also: 'RESTORE',
  property: 'a table comes back from its export, answers as before and can be attached',
  async run(_size, progress) {
    const said: string[] = [];
    const pass = await rehearseHere((line) => {
      said.push(line.trim());
      progress(line.trim());
    });
    const equal = said.filter((line) => / equal /.test(line)).length;
    const leftOut = said.filter((line) => line.includes('left out'));
    const places = said.filter((line) => line.startsWith('the API answers')).length;
    return {
      size: `every item and access pattern, ${equal} comparisons; attached on ${places} databases`,
      result: [...leftOut, said.at(-1)].join('; '),
      pass,
    };
  },
};
