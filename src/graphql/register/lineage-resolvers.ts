import { unitAround } from '../../domain/register/life.js';
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
import type { LocalDate } from '../../domain/time/local-date.js';
import { knownUnit, mapFor, mapOfUnit, type Reference } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { UnitModel } from './models.js';
import { asPlanned, unitOnDayToCome } from './unit-on-day-resolvers.js';

const unitOn = (reference: Reference, id: string, day: LocalDate): UnitModel =>
  day > reference.today
    ? asPlanned(reference, unitAround(mapFor(reference, day), id, day) ?? knownUnit(reference, id), day)
    : knownUnit(reference, id, day);

const endOf = (link: LineageLink): LocalDate => dayBefore(link.day);

export const lineageResolvers: Resolvers = {
  Unit: {
    predecessors: (unit, { day }, { reference }) =>
      day == null
        ? linksInto(mapOfUnit(reference, unit.id), unit.id).map((link) => unitOn(reference, link.from, endOf(link)))
        : predecessorsOn(mapOfUnit(reference, unit.id), unit.id, day).map((id) => unitOn(reference, id, day)),
    successors: (unit, { day }, { reference }) =>
      day == null
        ? linksOutOf(mapOfUnit(reference, unit.id), unit.id).map((link) => unitOn(reference, link.to, link.day))
        : successorsOn(mapFor(reference, day), unit.id, day).map((id) => unitOn(reference, id, day)),
    movedTo: ({ id }, _args, { reference, today }) =>
      successorsOn(reference.register, id, today)
        .filter((unit) => unit !== id)
        .map((unit) => unitOn(reference, unit, today)),
    lineage: ({ id }, _args, { reference }) => lineageOf(mapOfUnit(reference, id), id),
    takenInFromOutside: ({ id }, _args, { reference }) => outsidePartsOf(mapOfUnit(reference, id), id),
  },
  LineageLink: {
    from: (link, _args, { reference }) => unitOn(reference, link.from, endOf(link)),
    to: (link, _args, { reference }) => unitOn(reference, link.to, link.day),
    fromOnDay: (link, _args, { reference }) => unitOnDayToCome(reference, link.from, endOf(link)),
    toOnDay: (link, _args, { reference }) => unitOnDayToCome(reference, link.to, link.day),
    isShareKnown: ({ extent }) => extent === 'WHOLE' || extent === 'PART_AREA_ONLY',
    reorganisation: ({ event }) => event,
  },
};
