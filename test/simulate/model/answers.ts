import { decreed, type Edict } from '../people/acts.js';
import { type Period, SCOPE } from '../people/asked.js';
import type { Api } from '../people/client.js';
import { dayAfter, dayOf } from '../people/days.js';
import { ADMINISTRATOR, chairmanOf, LEADER, officerOf, ownerOf, reviewer, SYSTEM } from '../people/officials.js';
import type { Letter } from '../world/mail-door.js';
import { calendarOf } from './calendar.js';
import type { Wrong } from './mail.js';
import type { CommuneMap } from './map.js';
import { isUnread } from './reports.js';

const ASKS = `query ($unit: ID!, $before: LocalDate!, $day: LocalDate!, $month: PeriodCode!, $code: String!) {
  operation { letterAnswers(unit: $unit, day: $before) { outcome letter { state } official { email } }
    rankingAnswer(period: $month, day: $day) { outcome } } ranking(period: $code) { version } }`;

/** States of a letter that the mail service took. */
const WENT = ['SENT', 'DELIVERED', 'BOUNCED'];

type Means = Readonly<{ communes: readonly string[]; edicts: readonly Edict[]; isCalm: boolean; wrong: Wrong }>;
/** Whether the ranking of the month was made in this night, could not be, or was final before. */
type Night = Readonly<
  { now: number; map: CommuneMap; month: Period } & Record<'hasRanked' | 'isHeldUp' | 'isFinal', boolean>
>;

const inTurn = <T>(all: readonly T[], day: string, share = 1): T =>
  all[Math.floor(Date.parse(day) / 86_400_000 / share) % all.length] as T;

/** What the service says of itself is true, and what it keeps to itself. */
export function answersOf({ communes, edicts, isCalm, wrong }: Means) {
  const versions = new Map<string, number>();

  /** Of one unit after the other, and of one month, it says what came through the doors. */
  async function askWhatBecame(api: Api, letters: readonly Letter[], night: Night): Promise<void> {
    const [day, month] = [dayOf(night.now), night.month.id];
    const [before, unit] = [dayAfter(day, -1), inTurn([...night.map.on(day), SCOPE], day)];
    const isWorking = calendarOf(edicts, night.now).isWorking(before);
    const means = { unit, before, day, month, code: month };
    const { operation, ranking } = await api.read(ADMINISTRATOR, `answers ${day}`, ASKS, means, { faultless: true });
    for (const { outcome, official, letter } of operation.letterAnswers) {
      const who = ownerOf(official.email);
      const ofDay = letters.filter(({ id }) => id.startsWith(`${before}/`));
      // Above the communes an officer is asked about as a reviewer.
      const hat = unit === SCOPE && who.startsWith('officer') ? '~reviewer' : '';
      const sent = ofDay.filter(({ id }) => id.split('/')[1] === `${who}${hat}`);
      // A joint letter may be about another function of its reader, or about somebody for whom they read.
      const joint = ofDay.some(({ id }) => id.includes('/JOINT'));
      const isMissing = sent.length === 0 && !joint && WENT.includes(letter?.state ?? '');
      const isUntold = sent.some(({ id }) => !id.includes('/JOINT'));
      if (outcome === 'LETTER' ? isMissing : isUntold)
        wrong(night.now, 'ANSWER', `${who} got ${sent.map(({ id }) => id)} on ${before}, and the answer is ${outcome}`);
      if (outcome !== 'LETTER' && (outcome === 'SILENT_DAY') === isWorking)
        wrong(night.now, 'ANSWER', `the letter of ${who} on ${before} is ${outcome}, working day: ${isWorking}`);
    }
    const [outcome = 'NONE', version = 0] = [operation.rankingAnswer?.outcome, ranking?.version] as [string?, number?];
    const known = versions.get(month) ?? 0;
    versions.set(month, version);
    const died = isCalm ? [] : ['UNCHANGED', 'SUPERSEDED', 'NOT_CONSIDERED'];
    const ran = version > known ? ['PUBLISHED', ...died] : ['UNCHANGED', 'NOT_CONSIDERED'];
    const became = night.isHeldUp ? ['NOT_RENEWED', ...(night.isFinal ? ran : [])] : ran;
    const wanted = night.hasRanked ? became : ['JOB_DID_NOT_RUN', 'NOT_RECORDED'];
    if (!wanted.includes(outcome))
      wrong(night.now, 'ANSWER', `the ranking of ${month} is ${outcome} in the night of ${day}, and not ${wanted}`);
  }

  /** Each night another one asks for what is not public: the form of a report, and the drafts of administrators. */
  async function askWhatIsClosed(api: Api, now: number, map: CommuneMap, { id, closes }: Period): Promise<void> {
    const day = dayOf(now);
    const units = map.on(closes).filter((unit) => !isUnread(edicts, unit, id, now));
    const [own = '', unit = ''] = [inTurn(communes, day), inTurn(units, day, 4)];
    const who = inTurn([null, SYSTEM, officerOf(own), chairmanOf(own), reviewer(1), LEADER, ADMINISTRATOR], day);
    // Whoever works for the whole district reads each form, and officials of a commune read their own.
    const isTheirs = who && who !== SYSTEM && (!who.unit || map.actsFor(who.unit, day).includes(unit));
    const asks = `{ form: reportForm(unit: "${unit}", period: "${id}") { state } drafts: reorganisations { id } }`;
    const { data } = await api.ask(who, `reads ${day}`, asks, {}, { faultless: true });
    const hasEnded = decreed(edicts, 'CLOSED').some((each) => each.who === who?.id);
    const may = { form: Boolean(isTheirs && !hasEnded), drafts: who === ADMINISTRATOR };
    for (const [what, is] of Object.entries(may))
      if (Boolean(data?.[what]) !== is)
        wrong(now, 'READ', `${who?.id ?? 'anybody'} ${is ? 'does not read' : 'reads'} the ${what} of ${unit}`);
  }

  return { askWhatBecame, askWhatIsClosed };
}
