import type { Text } from '../text/text.js';
import { addDays, type LocalDate, weekday } from './local-date.js';
import { lunarNewYear, lunarToSolar } from './lunar-calendar.js';
import { HOLIDAY_LAWS, HOLIDAY_NAMES, inLieuName } from './texts.js';
import type { Holiday } from './working-calendar.js';

const [SATURDAY, SUNDAY] = [6, 7];

/** Days off under one name. A feast of Art. 112(1) gives a day in lieu for each of its days that falls on a weekend. */
type Feast = {
  readonly dates: readonly LocalDate[];
  readonly name: Text;
  readonly basis: string;
  readonly inLieu: boolean;
};

const underLabourCode = (dates: readonly LocalDate[], name: Text): Feast => ({
  dates,
  name,
  basis: HOLIDAY_LAWS.holidays,
  inLieu: true,
});

/** Art. 112(1) gives 1 + 5 + 1 + 1 + 2 + 1 days. Since 2026, a resolution adds 24 November, without a day in lieu. */
function feastsOf(year: number): Feast[] {
  const cultureDay: Feast = {
    dates: [`${year}-11-24`],
    name: HOLIDAY_NAMES.cultureDay,
    basis: HOLIDAY_LAWS.cultureDay,
    inLieu: false,
  };
  return [
    underLabourCode([`${year}-01-01`], HOLIDAY_NAMES.newYear),
    underLabourCode(lunarNewYearDays(year), HOLIDAY_NAMES.lunarNewYear),
    underLabourCode([lunarToSolar({ year, month: 3, day: 10 })], HOLIDAY_NAMES.hungKings),
    underLabourCode([`${year}-04-30`], HOLIDAY_NAMES.victoryDay),
    underLabourCode([`${year}-05-01`], HOLIDAY_NAMES.labourDay),
    underLabourCode(nationalDays(year), HOLIDAY_NAMES.nationalDay),
    ...(year >= 2026 ? [cultureDay] : []),
  ];
}

/** The five days are chosen each year: so far mùng 1 was the third of them, or the second if it was a Tuesday. */
function lunarNewYearDays(year: number): LocalDate[] {
  const first = lunarNewYear(year);
  const before = weekday(first) === 2 ? 1 : 2;
  return [0, 1, 2, 3, 4].map((i) => addDays(first, i - before));
}

/** The 1st or 3rd is chosen each year (Art. 112(1)đ). Expected: the 3rd if it joins the weekend, else the 1st. */
function nationalDays(year: number): LocalDate[] {
  const second = `${year}-09-02`;
  const third = [1, 4, SUNDAY].includes(weekday(second));
  return third ? [second, `${year}-09-03`] : [`${year}-09-01`, second];
}

/**
 * The holidays that the law leads us to expect for a year without an announcement. They have no swapped days, and an
 * administrator confirms them before the year begins. Art. 111(3): a holiday on a weekly day off moves to the next
 * working day.
 */
export function expectedHolidays(year: number): Holiday[] {
  const feasts = feastsOf(year);
  const taken = new Set(feasts.flatMap(({ dates }) => dates));
  const days = feasts.flatMap((feast) =>
    feast.dates.map((date) => expected(date, 'PUBLIC_HOLIDAY', feast.name, feast.basis)),
  );
  const inLieu = feasts
    .filter((feast) => feast.inLieu)
    .flatMap((feast) => feast.dates.filter((date) => weekday(date) >= SATURDAY).map(() => inLieuOf(feast, taken)));
  return [...days, ...inLieu].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The next weekday after the feast that is not off yet. The function marks it as taken. */
function inLieuOf(feast: Feast, taken: Set<LocalDate>): Holiday {
  let date = feast.dates.toSorted().at(-1) as LocalDate;
  while (weekday(date) >= SATURDAY || taken.has(date)) date = addDays(date, 1);
  taken.add(date);
  return expected(date, 'IN_LIEU', inLieuName(feast.name), HOLIDAY_LAWS.daysInLieu);
}

const expected = (date: LocalDate, kind: Holiday['kind'], name: Text, basis: string): Holiday => ({
  date,
  works: false,
  kind,
  name,
  status: 'NOT_DECREED',
  decision: null,
  decisionDate: null,
  swappedWith: null,
  note: `Expected under ${basis}; not yet decreed`,
});
