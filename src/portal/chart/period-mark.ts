/** A period below an axis, the same in both languages: `10/26`, `Q3/26`, `2026`. */
export function periodMark(code: string): string {
  const [year = '', part] = code.split('-');
  return part === undefined ? year : `${part}/${year.slice(2)}`;
}
