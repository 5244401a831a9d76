import { type Person, person } from '../people/acts.js';
import { ADMINISTRATOR, LEADER, type Period, REVIEWERS, SCOPE, SOURCE } from '../people/asked.js';
import type { Api } from '../people/client.js';
import type { Letter } from '../world/mail-door.js';
import type { CommuneMap } from './map.js';

/** Whether the night ran, and whether some sweep of the day before had to. */
type Asked = Readonly<
  Record<'day' | 'before' | 'unit' | 'month', string> &
    Record<'hasRanked' | 'isWorking' | 'isHeldUp' | 'isFinal', boolean>
>;

const ASKS = `query ($unit: ID!, $before: LocalDate!, $day: LocalDate!, $month: PeriodCode!, $code: String!) {
  operation { letterAnswers(unit: $unit, day: $before) { outcome letter { state } official { email } }
    rankingAnswer(period: $month, day: $day) { outcome } } ranking(period: $code) { version } }`;

/** States of a letter that the mail service took. */
const WENT = ['SENT', 'DELIVERED', 'BOUNCED'];

/** What the service says of letters and rankings agrees with what came through the doors. */
export function answersOf(isCalm: boolean, wrong: (what: string) => void) {
  const versions = new Map<string, number>();
  return async (api: Api, letters: readonly Letter[], asked: Asked): Promise<void> => {
    const { day, before, unit, month } = asked;
    const means = { unit, before, day, month, code: month };
    const admin = person('administrator', ADMINISTRATOR);
    const { operation, ranking } = await api.read(admin, `answers ${day}`, ASKS, means, { faultless: true });
    for (const { outcome, official, letter } of operation.letterAnswers) {
      const who = official.email.replace(/^new[.]|@.*$/g, '');
      const ofDay = letters.filter(({ id }) => id.startsWith(`${before}/`));
      // Above the communes an officer is asked about as a reviewer.
      const hat = unit === SCOPE && who.startsWith('officer') ? '~reviewer' : '';
      const sent = ofDay.filter(({ id }) => id.split('/')[1] === `${who}${hat}`);
      // A joint letter may be about another function of its reader, or about somebody for whom they read.
      const joint = ofDay.some(({ id }) => id.includes('/JOINT'));
      const isMissing = sent.length === 0 && !joint && WENT.includes(letter?.state ?? '');
      const isUntold = sent.some(({ id }) => !id.includes('/JOINT'));
      if (outcome === 'LETTER' ? isMissing : isUntold)
        wrong(`${who} got ${sent.map(({ id }) => id)} on ${before}, and the answer is ${outcome}`);
      if (outcome !== 'LETTER' && (outcome === 'SILENT_DAY') === asked.isWorking)
        wrong(`the letter of ${who} on ${before} is ${outcome}, working day: ${asked.isWorking}`);
    }
    const [outcome = 'NONE', version = 0] = [operation.rankingAnswer?.outcome, ranking?.version] as [string?, number?];
    const known = versions.get(month) ?? 0;
    versions.set(month, version);
    const died = isCalm ? [] : ['UNCHANGED', 'SUPERSEDED', 'NOT_CONSIDERED'];
    const ran = version > known ? ['PUBLISHED', ...died] : ['UNCHANGED', 'NOT_CONSIDERED'];
    const became = asked.isHeldUp ? ['NOT_RENEWED', ...(asked.isFinal ? ran : [])] : ran;
    const wanted = asked.hasRanked ? became : ['JOB_DID_NOT_RUN', 'NOT_RECORDED'];
    if (!wanted.includes(outcome))
      wrong(`the ranking of ${month} is ${outcome} in the night of ${day}, and not ${wanted}`);
  };
}

/** `ended`: whose function has. */
type Closed = Readonly<
  { day: string; map: CommuneMap; period: Period; isRead: (unit: string) => boolean } & Record<
    'communes' | 'ended',
    readonly string[]
  >
>;

/** Each night another one asks for what is not public: the form of a report, and the drafts of administrators. */
export async function askWhatIsClosed(api: Api, { day, map, period, communes, ended, isRead }: Closed) {
  const nth = Date.parse(day) / 86_400_000;
  const units = map.on(period.closes).filter(isRead);
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
  const may = { form: isForm && !ended.includes(who?.id ?? ''), drafts: who?.id === ADMINISTRATOR };
  const isOff = Object.entries(may).filter(([what, is]) => Boolean(data?.[what]) !== is);
  return isOff.map(([what, is]) => `${who?.id ?? 'anybody'} ${is ? 'does not read' : 'reads'} the ${what} of ${unit}`);
}
