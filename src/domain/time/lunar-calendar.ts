import { dayOf, type LocalDate } from './local-date.js';

/*
 * The Vietnamese lunar calendar after Hồ Ngọc Đức ("Thuật toán tính âm lịch"), with the new moons and solar longitudes
 * of Meeus, Astronomical Algorithms (1991). A month begins on the day of the new moon in the given zone. Month 11 holds
 * the winter solstice. In a year of 13 months, the first month without a principal solar term is the leap month. Days
 * are counted as in `dayNumber`.
 */

/** Hours ahead of UTC: Việt Nam 7. With 8, as in China, a new moon between the two midnights falls on another day. */
const VIETNAM = 7;
const SYNODIC_MONTH = 29.530588853;
/** The Julian date at which 1970-01-01 UTC begins. */
const EPOCH = 2_440_587.5;

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** The moment of the k-th new moon after that of 1900-01-01, as a Julian date in UTC. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    (0.0001178 - 0.000000155 * t) * t * t +
    0.00033 * sin(166.56 + (132.87 - 0.009173 * t) * t);
  const sun = 359.2242 + 29.10535608 * k - (0.0000333 + 0.00000347 * t) * t * t;
  const moon = 306.0253 + 385.81691806 * k + (0.0107306 + 0.00001236 * t) * t * t;
  const node = 21.2964 + 390.67050646 * k - (0.0016528 + 0.00000239 * t) * t * t;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  /** Earth's rotation lags behind the uniform time of the formulas (ΔT, in days). */
  const deltaT = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return mean + correction - deltaT;
}

/** The day of the k-th new moon in a zone. */
const newMoonDay = (k: number, zone: number) => Math.floor(newMoon(k) - EPOCH + zone / 24);

/** The sun's twelfth of the ecliptic when a day begins: 0 from the spring equinox, 9 from the winter solstice. */
function solarSector(day: number, zone: number): number {
  const t = (day + EPOCH - zone / 24 - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t;
  const center =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  const longitude = mean + center;
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

/** The number of the new moon that begins month 11, the month of the winter solstice, in a solar year. */
function monthEleven(year: number, zone: number): number {
  const k = Math.floor((Date.UTC(year, 11, 31) / 86_400_000 + EPOCH - 2_415_021) / SYNODIC_MONTH);
  return solarSector(newMoonDay(k, zone), zone) >= 9 ? k - 1 : k;
}

/** The number of months from month 11 to the leap month; undefined in a year of twelve months. */
function leapOffset(from: number, to: number, zone: number): number | undefined {
  if (to - from === 12) return undefined;
  const sector = (month: number) => solarSector(newMoonDay(from + month, zone), zone);
  for (let month = 1; month < 14; month += 1) if (sector(month) === sector(month + 1)) return month;
  return undefined;
}

/** The solar day of a day in an ordinary (not leap) lunar month. Only comparisons with other calendars give `zone`. */
export function lunarToSolar(lunar: { year: number; month: number; day: number }, zone = VIETNAM): LocalDate {
  const [before, after] = lunar.month < 11 ? [lunar.year - 1, lunar.year] : [lunar.year, lunar.year + 1];
  const eleven = monthEleven(before, zone);
  const leap = leapOffset(eleven, monthEleven(after, zone), zone);
  const months = (lunar.month + 1) % 12;
  const offset = leap !== undefined && months >= leap ? months + 1 : months;
  return dayOf(newMoonDay(eleven + offset, zone) + lunar.day - 1);
}

/** The first day of the lunar year (mùng 1 Tết) that begins in a solar year. */
export const lunarNewYear = (year: number, zone = VIETNAM): LocalDate => lunarToSolar({ year, month: 1, day: 1 }, zone);
