import {
  type LineageLink,
  lineageOf,
  linksInto,
  linksOutOf,
  outsidePartsOf,
  predecessorsOn,
  successorsOn,
} from '../../domain/register/lineage.js';
import { dayBefore } from '../../domain/register/register-in-force.js';
import { type Unit, unitById } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { knownUnit, type Reference } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';

const unitOn = (reference: Reference, id: string, day: LocalDate): Unit =>
  unitById(reference.register, id, day) ?? knownUnit(reference, id);

const endOf = (link: LineageLink): LocalDate => dayBefore(link.day);

export const lineageResolvers: Resolvers = {
  Unit: {
    predecessors: ({ id }, { at }, { reference }) =>
      at == null
        ? linksInto(reference.register, id).map((link) => unitOn(reference, link.from, endOf(link)))
        : predecessorsOn(reference.register, id, at).map((unit) => unitOn(reference, unit, at)),
    successors: ({ id }, { at }, { reference }) =>
      at == null
        ? linksOutOf(reference.register, id).map((link) => unitOn(reference, link.to, link.day))
        : successorsOn(reference.register, id, at).map((unit) => unitOn(reference, unit, at)),
    movedTo: ({ id }, _args, { reference, today }) =>
      successorsOn(reference.register, id, today)
        .filter((unit) => unit !== id)
        .map((unit) => unitOn(reference, unit, today)),
    lineage: ({ id }, _args, { reference }) => lineageOf(reference.register, id),
    takenInFromOutside: ({ id }, _args, { reference }) => outsidePartsOf(reference.register, id),
  },
  LineageLink: {
    from: (link, _args, { reference }) => unitOn(reference, link.from, endOf(link)),
    to: (link, _args, { reference }) => unitOn(reference, link.to, link.day),
    isShareKnown: ({ extent }) => extent === 'WHOLE' || extent === 'PART_AREA_ONLY',
    reorganisation: ({ event }) => event,
  },
};
