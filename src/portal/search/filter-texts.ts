const vi = { label: 'Lọc theo tên', units: 'đơn vị' };
const en: typeof vi = { label: 'Filter by name', units: 'units' };

/** Words of a filter over a list. */
export const filterWords = { vi, en };
