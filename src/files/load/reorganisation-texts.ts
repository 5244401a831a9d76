/** Sentences about the file of a reorganisation, without its faults. */
export const REORGANISATION_SHEET_TEXTS = {
  source: { vi: 'Lập phương án sắp xếp từ tệp', en: 'Drafted a reorganisation from a file' },
  sheet: { vi: 'phương án sắp xếp', en: 'reorganisation' },
  title: { vi: 'PHƯƠNG ÁN SẮP XẾP ĐƠN VỊ HÀNH CHÍNH', en: 'REORGANISATION OF UNITS' },
  notes: [
    {
      vi: 'Mỗi dòng: một đơn vị cũ nhập vào một đơn vị mới, toàn bộ hoặc một phần. Nhiều dòng cùng mã mới là hợp nhất; một mã cũ ở nhiều dòng là chia (Một phần, Phần còn lại).',
      en: 'Each row: an old unit goes into a new one, wholly or in part. Several rows with the same new code are a merger; an old code in several rows is a division (part, rest).',
    },
    {
      vi: 'Ngày hiệu lực và văn bản chỉ cần ghi ở dòng đầu. Dòng để nguyên thì đơn vị giữ nguyên. Kết thúc, Bỏ cấp, Ngoài danh mục ghi ở cột Nội dung.',
      en: 'The effective day and the decision are in the first row. A row left unchanged changes nothing. The column Change accepts: end, end of level, outside.',
    },
  ],
} as const;
