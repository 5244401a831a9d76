import { deliverySubject, reportOfSubject } from '../../domain/administration/delivery-edit.js';
import type {
  AdministrationNoun,
  AdministrationRecord,
  AdministrationSubject,
} from '../../domain/administration/record.js';
import { type MapOfToday, placeToday } from '../../domain/administration/settings-edit.js';
import { asideTrail } from '../../domain/figure/set-aside.js';
import { FIGURE_FILE_PREFIX } from '../../domain/load/figure-file.js';
import { liftTrail } from '../../domain/official/suppression.js';
import { entryIn, type Trail } from '../../domain/official/trail.js';
import { storedPathsOf } from '../../domain/register/seat.js';
import { isAtOrBelow, type UnitPath } from '../../domain/register/unit.js';
import type { Stores } from '../../store/index.js';
import { trailOf } from '../../store/reference/settings-store.js';

/** The log of changes that took effect: a record counts only if the trail of its subject lists it. */
export const administrationLog = (stores: Stores) => ({
  /**
   * The records of a unit and all units below it, the newest first. With a map, also those filed elsewhere before a
   * reorganisation moved or ended their units, or under one that was withdrawn.
   */
  async within(path: UnitPath, map?: MapOfToday): Promise<AdministrationRecord[]> {
    const areas = map ? storedPathsOf(map.register, path) : [path];
    const isHere = (at: UnitPath): boolean =>
      isAtOrBelow(at, path) || (map !== undefined && isAtOrBelow(placeToday(map, at), path));
    const read = (await Promise.all(areas.map(stores.administration.within))).flat();
    const found = read.filter(({ record }) => isHere(record.path));
    const subjects = found.map(({ record }) => record.subject);
    const trails = await trailsOf(stores, subjects);
    return found
      .filter(({ record, entry }) => trails(record.subject).includes(entry))
      .map(({ record }) => record)
      .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.token < b.token ? -1 : 1));
  },

  async one(subject: AdministrationSubject, token: string): Promise<AdministrationRecord | undefined> {
    const trails = await trailsOf(stores, [subject]);
    const entry = entryIn(trails(subject), token);
    return entry === undefined ? undefined : stores.administration.one(subject, entry);
  },
});

/** Reads the settings once and each other kind of subject once, and only kinds that the subjects name. */
async function trailsOf(
  { settings, officials, suppressions, drafts, deliveries, reorganisations, figureFiles, documents }: Stores,
  subjects: readonly AdministrationSubject[],
): Promise<(subject: AdministrationSubject) => Trail> {
  const idsOf = (noun: AdministrationNoun) => [
    ...new Set(subjects.filter((subject) => subject.noun === noun).map(({ id }) => id)),
  ];
  const [inSettings, people, addresses, methods, setAside, maps, files, texts] = await Promise.all([
    subjects.some(isInSettings) ? settings.administered() : undefined,
    officials.some(idsOf('OFFICIAL')),
    idsOf('ADDRESS').length > 0 ? suppressions.everSuppressed() : undefined,
    idsOf('METHOD').length > 0 ? drafts.all() : [],
    deliveries.asidesOf(idsOf('DELIVERY').map(reportOfSubject)),
    idsOf('REORGANISATION').length > 0 ? reorganisations.all() : [],
    subjects.some(isFigureFile) ? figureFiles.all() : [],
    documents.some(idsOf('DOCUMENT')),
  ]);
  const kept: Readonly<Record<Exclude<AdministrationNoun, 'HOLIDAYS' | 'SCOPE'>, ReadonlyMap<string, Trail>>> = {
    OFFICIAL: new Map(people.map(({ id, trail = [] }) => [id, trail])),
    ADDRESS: new Map(
      (addresses?.suppressions ?? []).map((suppression) => [suppression.address, liftTrail(suppression)]),
    ),
    LOAD: new Map(files.map(({ id, trail }) => [id, trail])),
    METHOD: new Map(methods.map(({ method, trail }) => [method.id, trail])),
    REORGANISATION: new Map(maps.map(({ event, trail }) => [event.id, trail])),
    DOCUMENT: new Map(texts.map(({ id, trail }) => [id, trail])),
    DELIVERY: new Map(
      setAside.flatMap(({ path, period, asides }) =>
        asides.map((aside) => [deliverySubject(path, period, aside).id, asideTrail(aside)] as const),
      ),
    ),
  };
  return (subject) => {
    const { noun, id } = subject;
    if (noun === 'HOLIDAYS' || noun === 'SCOPE' || (noun === 'LOAD' && !isFigureFile(subject)))
      return inSettings ? trailOf(inSettings, subject) : [];
    const trail = kept[noun].get(id) ?? [];
    // A draft has its own trail. Its publication changes the settings, so their trail lists it.
    return noun === 'REORGANISATION' && inSettings ? [...trail, ...trailOf(inSettings, subject)] : trail;
  };
}

const isInSettings = (subject: AdministrationSubject): boolean =>
  ['HOLIDAYS', 'SCOPE', 'LOAD', 'REORGANISATION'].includes(subject.noun) && !isFigureFile(subject);

/** Whether the subject is a file of figures. Such a file has its own trail, which lists the decisions of reviewers. */
const isFigureFile = ({ noun, id }: AdministrationSubject): boolean =>
  noun === 'LOAD' && id.startsWith(FIGURE_FILE_PREFIX);
