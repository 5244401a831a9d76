import { seededMethod } from '../catalogue/catalogue.js';
import { publishedObservations } from '../catalogue/observations.js';
import { demonstrationCommune } from '../demonstration/commune.js';
import { officialsOn } from '../register/assignments.js';
import { seededCommunes, seededDistrict, seededRegister } from '../register/register.js';
import { seededReorganisation } from '../register/reorganisation.js';
import { demonstrationSources } from '../register/source-systems.js';
import { seededLetterhead } from '../settings/office.js';
import type { DemonstrationWorld } from './world.js';

/** The district as the article describes it: 20 communes with 227 villages. */
export const choDon: DemonstrationWorld = {
  name: 'cho-don',
  scope: seededDistrict,
  register: seededRegister,
  baseRegister: () => null,
  drafts: [seededReorganisation],
  method: seededMethod,
  observations: publishedObservations(),
  letterhead: seededLetterhead,
  sources: demonstrationSources,
  officials: officialsOn,
  reviewersOf: () => ['reviewer-cho-don-1', 'reviewer-cho-don-2'],
  communes: seededCommunes.map((unit) => ({ unit, numbers: demonstrationCommune(unit) })),
  formerScopes: [],
  historyFrom: null,
  startsFrom: null,
};
