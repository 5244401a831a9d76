const vi = {
  title: 'Tìm xã, phường, thị trấn',
  found: (text: string) => `Tên xã “${text}”`,
  intro: 'Gõ tên cũ hoặc tên mới vào ô tìm ở đầu trang; không cần gõ dấu.',
  all: 'Các đơn vị hiện nay',
  letter: (letter: string, count: number) => `${letter} (${count})`,
  several: 'Tên này có nhiều đơn vị, hoặc đơn vị đã được chia. Đề nghị chọn:',
  near: 'Không có đơn vị nào tên đúng như vậy. Tên gần giống:',
  others: 'Tên khác gần giống:',
  none: (text: string) => `Không có đơn vị nào, cũ hoặc mới, tên “${text}”. Đề nghị kiểm tra lại cách viết.`,
  more: (count: number) => `Còn ${count} đơn vị khác; đề nghị gõ đủ tên.`,
  districts: 'Cấp huyện có tên này:',
  until: (day: string) => `đến hết ngày ${day}:`,
  suggestions: 'Đơn vị tìm thấy',
  count: (count: number) => (count === 0 ? 'Không tìm thấy đơn vị nào.' : `Tìm thấy ${count} đơn vị.`),
};

const en: typeof vi = {
  title: 'Find a commune, ward or township',
  found: (text) => `Communes called “${text}”`,
  intro: 'Type an old or a new name into the field at the top; tone marks are not needed.',
  all: 'Units of today',
  letter: (letter, count) => `${letter} (${count})`,
  several: 'Several units have this name, or the unit was divided. Please choose:',
  near: 'No unit has exactly this name. Names like it:',
  others: 'Other names like it:',
  none: (text) => `No unit, old or new, is called “${text}”. Please check the spelling.`,
  more: (count) => `And ${count} more; please type the whole name.`,
  districts: 'Districts of this name:',
  until: (day) => `until ${day}:`,
  suggestions: 'Units found',
  count: (count) => (count === 0 ? 'No unit found.' : count === 1 ? '1 unit found.' : `${count} units found.`),
};

/** Words of the page that finds units by name, and of suggestions. */
export const searchWords = { vi, en };

const viFilter = { label: 'Lọc theo tên', units: 'đơn vị' };
const enFilter: typeof viFilter = { label: 'Filter by name', units: 'units' };

/** Words of a filter over a list. */
export const filterWords = { vi: viFilter, en: enFilter };
