import { inBoth } from '../../domain/text/in-both.js';
/** Words of the page that finds units by name, and of suggestions. */
export const searchWords = inBoth({
  title: ['Tìm xã, phường, thị trấn', 'Find a commune, ward or township'],
  found: (text: string) => [`Tên xã “${text}”`, `Communes called “${text}”`],
  intro: [
    'Gõ tên cũ hoặc tên mới vào ô tìm ở đầu trang; không cần gõ dấu.',
    'Type an old or a new name into the field at the top; tone marks are not needed.',
  ],
  all: ['Các đơn vị hiện nay', 'Units of today'],
  letter: (letter: string, count: number) => [`${letter} (${count})`, `${letter} (${count})`],
  several: [
    'Tên này có nhiều đơn vị, hoặc đơn vị đã được chia. Đề nghị chọn:',
    'Several units have this name, or the unit was divided. Please choose:',
  ],
  near: ['Không có đơn vị nào tên đúng như vậy. Tên gần giống:', 'No unit has exactly this name. Names like it:'],
  others: ['Tên khác gần giống:', 'Other names like it:'],
  none: (text: string) => [
    `Không có đơn vị nào, cũ hoặc mới, tên “${text}”. Đề nghị kiểm tra lại cách viết.`,
    `No unit, old or new, is called “${text}”. Please check the spelling.`,
  ],
  more: (count: number) => [
    `Còn ${count} đơn vị khác; đề nghị gõ đủ tên.`,
    `And ${count} more; please type the whole name.`,
  ],
  districts: ['Cấp huyện có tên này:', 'Districts of this name:'],
  until: (day: string) => [`đến hết ngày ${day}:`, `until ${day}:`],
  suggestions: ['Đơn vị tìm thấy', 'Units found'],
  count: (count: number) =>
    count === 0
      ? ['Không tìm thấy đơn vị nào.', 'No unit found.']
      : [`Tìm thấy ${count} đơn vị.`, count === 1 ? '1 unit found.' : `${count} units found.`],
});

export const filterWords = inBoth({ label: ['Lọc theo tên', 'Filter by name'], units: ['đơn vị', 'units'] });
