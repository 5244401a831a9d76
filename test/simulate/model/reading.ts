import { type Person, person } from '../people/acts.js';
import { ADMINISTRATOR, LEADER, type Period, REVIEWERS, SOURCE } from '../people/asked.js';
import type { Api } from '../people/client.js';
import type { CommuneMap } from './map.js';

type Asked = Readonly<{ day: string; map: CommuneMap; period: Period; communes: readonly string[] }>;

/** Each night another one asks for what is not public: the form of a report, and the drafts of administrators. */
export async function askWhatIsClosed(
  api: Api,
  { day, map, period, communes }: Asked,
  isClosed: (id: string) => boolean,
) {
  const nth = Date.parse(day) / 86_400_000;
  const units = map.on(period.closes);
  const [own = '', unit = ''] = [communes[nth % communes.length], units[(nth >> 2) % units.length]];
  const isOwn = map.actsFor(own, day).includes(unit);
  const readers: readonly (readonly [Person | null, isForm: boolean])[] = [
    [null, false],
    [{ id: SOURCE.id, isSystem: true, hats: [] }, false],
    [person('officer', `officer-${own}`, { unit: own }), isOwn],
    [person('chairman', `chairman-${own}`, { unit: own }), isOwn],
    [person('reviewer', REVIEWERS[1] ?? ''), true],
    [person('leader', LEADER), true],
    [person('administrator', ADMINISTRATOR), true],
  ];
  const [who = null, isForm = false] = readers[nth % readers.length] ?? [];
  const asks = `{ form: reportForm(unit: "${unit}", period: "${period.id}") { state } drafts: reorganisations { id } }`;
  const { data } = await api.ask(who, `reads ${day}`, asks, {}, { faultless: true });
  const may = { form: isForm && !isClosed(who?.id ?? ''), drafts: who?.id === ADMINISTRATOR };
  const isOff = Object.entries(may).filter(([what, is]) => Boolean(data?.[what]) !== is);
  return isOff.map(([what, is]) => `${who?.id ?? 'anybody'} ${is ? 'does not read' : 'reads'} the ${what} of ${unit}`);
}
