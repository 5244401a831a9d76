/** What the arguments of changes to reports and deliveries accept. */
export const REPORT_ARGUMENT_TEXTS = {
  delivery: {
    vi: 'mã toàn cục của một lần chuyển số liệu, lấy từ Delivery.id',
    en: 'the global id of a delivery, from Delivery.id',
  },
} as const;
