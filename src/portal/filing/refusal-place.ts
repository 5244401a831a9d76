/** Fields by the path of a refusal. A request for an extension and a withdrawal have a reason, never on one page. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  day: ['gia-han-ngay'],
  ground: ['gia-han-loai'],
  reason: ['gia-han-ly-do', 'ly-do-rut'],
  comment: ['tra-lai-y-kien'],
  document: ['so-van-ban'],
};

/** The place of state and deadline, for refusals without a field. */
export const STATE_PLACE = 'tinh-trang';

const isOnThisPage = (id: string): boolean => document.getElementById(id) !== null;

/** The field of a refusal, else the state of the report. */
export function placeOfRefusal(path: readonly string[], isOnPage = isOnThisPage): string {
  const [first = '', code] = path;
  const fields = first === 'figures' ? [`${code}-figure`] : (PLACES[first] ?? []);
  return fields.find(isOnPage) ?? STATE_PLACE;
}
