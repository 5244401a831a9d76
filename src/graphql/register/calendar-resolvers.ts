import { addDays, daysBetween, type LocalDate, weekday } from '../../domain/time/local-date.js';
import { addWorkingDays, CALENDAR_DAYS, nextWorkingDay } from '../../domain/time/working-calendar.js';
import type { Context } from '../context.js';
import type { Resolvers, WorkCalendarResolvers } from '../generated/resolver-types.js';
import { dayBetween, REGISTER_ARGUMENT_TEXTS, wholeNumber } from '../shared/accepted-texts.js';
import { MOST_CALENDAR_DAYS } from '../shared/arguments.js';
import { badUserInput } from '../shared/errors.js';
import { said } from '../shared/language.js';

const MOST_WORKING_DAYS = 250;
/** Decreed holidays are known for few years, so a count of days far away means nothing. */
const { first: FIRST_DAY, last: LAST_DAY } = CALENDAR_DAYS;

function dayArgument(argument: string, day: LocalDate): LocalDate {
  if (day < FIRST_DAY || day > LAST_DAY) throw badUserInput(argument, day, dayBetween(FIRST_DAY, LAST_DAY));
  return day;
}

function daysArguments({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }) {
  if (dayArgument('to', to) < dayArgument('from', from))
    throw badUserInput('to', to, REGISTER_ARGUMENT_TEXTS.notBefore(from));
  return { from, to, count: daysBetween(from, to) + 1 };
}

const calendar = {
  days: (_calendar, args) => {
    const { from, to, count } = daysArguments(args);
    if (count > MOST_CALENDAR_DAYS)
      throw badUserInput('to', to, REGISTER_ARGUMENT_TEXTS.daysAtMost(MOST_CALENDAR_DAYS, count));
    return Array.from({ length: count }, (_, i) => ({ date: addDays(from, i) }));
  },
  holidays: (_calendar, args, { reference }) => {
    const { from, to } = daysArguments(args);
    return reference.settings.holidays
      .filter(({ date }) => from <= date && date <= to)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  },
  workingDay: (_calendar, { day, add }, context) => workingDay(context, day, add),
} satisfies WorkCalendarResolvers;

function workingDay({ reference }: Context, day: LocalDate, add: number) {
  dayArgument('day', day);
  if (Math.abs(add) > MOST_WORKING_DAYS)
    throw badUserInput('add', add, wholeNumber(-MOST_WORKING_DAYS, MOST_WORKING_DAYS));
  return { date: add === 0 ? nextWorkingDay(reference.calendar, day) : addWorkingDays(reference.calendar, day, add) };
}

export const calendarResolvers: Resolvers = {
  Query: {
    workCalendar: () => ({}),
    calendar: (_root, args) => calendar.days({}, args),
    holidays: (_root, args, context) => calendar.holidays({}, args, context),
    workingDay: (_root, { day, add }, context) => {
      if (day == null) throw badUserInput('day', day, dayBetween(FIRST_DAY, LAST_DAY));
      return workingDay(context, day, add);
    },
  },
  WorkCalendar: calendar,
  CalendarDay: {
    day: ({ date }) => date,
    weekday: ({ date }) => weekday(date),
    isWorkingDay: ({ date }, _args, { reference }) => reference.calendar.isWorking(date),
    holiday: ({ date }, _args, { reference }) => reference.calendar.holidayOn(date),
  },
  Holiday: {
    day: ({ date }) => date,
    isWorkingDay: (holiday) => holiday.works,
    name: said((holiday) => holiday.name),
  },
};
