/** A reason is asked for when a later day is asked for, or when a sent report is withdrawn: never both on one page. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  day: ['gia-han-ngay'],
  ground: ['gia-han-loai'],
  reason: ['gia-han-ly-do', 'ly-do-rut'],
  comment: ['tra-lai-y-kien'],
  document: ['so-van-ban'],
};

/** Where state and due day stand: they are what a refusal without a field is about. */
export const STATE_PLACE = 'tinh-trang';

const isOnThisPage = (id: string): boolean => document.getElementById(id) !== null;

/** The field that a refusal is about, or else the state of the report. */
export function placeOfRefusal(path: readonly string[], isOnPage = isOnThisPage): string {
  const [first = '', code] = path;
  const fields = first === 'figures' ? [`${code}-figure`] : (PLACES[first] ?? []);
  return fields.find(isOnPage) ?? STATE_PLACE;
}
