export const workVi = {
  title: 'Việc cần làm',
  forms: 'Báo cáo cần gửi',
  toReview: (count: number) => `Báo cáo chờ duyệt (${count})`,
  nothing: 'Hiện không có việc nào cần làm.',
  due: (day: string) => `Hạn: ${day}`,
  left: (days: number) => {
    if (days === 0) return 'hết hạn hôm nay';
    return days > 0 ? `còn ${days} ngày làm việc` : `quá hạn ${-days} ngày làm việc`;
  },
};
