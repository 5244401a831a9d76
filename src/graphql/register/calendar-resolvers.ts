import { addDays, daysBetween, type LocalDate, weekday } from '../../domain/time/local-date.js';
import { addWorkingDays, nextWorkingDay } from '../../domain/time/working-calendar.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { dayBetween, wholeNumber } from '../shared/accepted-texts.js';
import { badUserInput } from '../shared/errors.js';
import { inLanguage } from '../shared/language.js';
import { REGISTER_ARGUMENT_TEXTS } from './texts.js';

const MOST_DAYS = 400;
const MOST_WORKING_DAYS = 250;
/** Decreed holidays are known for few years; beyond these a count of days says nothing. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

function dayArgument(argument: string, day: LocalDate): LocalDate {
  if (day < FIRST_DAY || day > LAST_DAY) throw badUserInput(argument, day, dayBetween(FIRST_DAY, LAST_DAY));
  return day;
}

function daysArguments({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }) {
  if (dayArgument('to', to) < dayArgument('from', from))
    throw badUserInput('to', to, REGISTER_ARGUMENT_TEXTS.notBefore(from));
  return { from, to, count: daysBetween(from, to) + 1 };
}

export const calendarResolvers: Resolvers = {
  Query: {
    calendar: (_root, args) => {
      const { from, to, count } = daysArguments(args);
      if (count > MOST_DAYS) throw badUserInput('to', to, REGISTER_ARGUMENT_TEXTS.daysAtMost(MOST_DAYS, count));
      return Array.from({ length: count }, (_, i) => ({ date: addDays(from, i) }));
    },
    holidays: (_root, args, { reference }) => {
      const { from, to } = daysArguments(args);
      return reference.settings.holidays
        .filter(({ date }) => from <= date && date <= to)
        .toSorted((a, b) => (a.date < b.date ? -1 : 1));
    },
    workingDay: (_root, { day, add }, { reference }) => {
      if (day == null) throw badUserInput('day', day, dayBetween(FIRST_DAY, LAST_DAY));
      dayArgument('day', day);
      if (Math.abs(add) > MOST_WORKING_DAYS)
        throw badUserInput('add', add, wholeNumber(-MOST_WORKING_DAYS, MOST_WORKING_DAYS));
      const { calendar } = reference;
      return { date: add === 0 ? nextWorkingDay(calendar, day) : addWorkingDays(calendar, day, add) };
    },
  },
  CalendarDay: {
    day: ({ date }) => date,
    weekday: ({ date }) => weekday(date),
    isWorkingDay: ({ date }, _args, { reference }) => reference.calendar.isWorking(date),
    holiday: ({ date }, _args, { reference }) => reference.calendar.holidayOn(date) ?? null,
  },
  Holiday: {
    day: ({ date }) => date,
    isWorkingDay: (holiday) => holiday.works,
    name: (holiday, args, context) => inLanguage(holiday.name, args, context),
  },
};
