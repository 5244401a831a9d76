/** Marks pages with made-up figures or names. */
export const DEMONSTRATION_NOTE = {
  vi: 'Dữ liệu trình diễn: số liệu từng xã và tên cán bộ là giả định.',
  en: 'Demonstration data: figures of single communes and names of officials are made up.',
};

/** Says that the register is older than the reform of 2025. */
export const REFORM_NOTE = {
  vi: 'Cấp huyện kết thúc ngày 01/7/2025; danh mục đơn vị là huyện Chợ Đồn như trước ngày đó.',
  en: 'The district level ended on 2025-07-01; the register is the district of Chợ Đồn as it was.',
};
