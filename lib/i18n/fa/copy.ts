/** What a page says that is shown from the copy in the browser; small, since every visitor's browser loads it. */
export const copy = {
  at: (date: string, time: string) => `شبکه نیست؛ این نسخهٔ ${date}، ساعت ${time} است`,
  ago: (age: string) => ` (${age})`,
  end: '.',
  unknown: 'شبکه نیست؛ این نسخه‌ای است که در دستگاه شما مانده است.',
};

export type Copy = typeof copy;
