/** As the template writes them. */
export const YES_NO_TEXTS = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } as const;

export const YES_NO_WORDS = { yes: ['Có', 'yes', 'true'], no: ['Không', 'no', 'false'] } as const;
