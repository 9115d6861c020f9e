import type { CliWords } from '../en/cli';

export const cli: CliWords = {
  usage: 'روش کار: npm run fair -- <فرمان>',
  usageOf: (usage) => `روش کار: npm run fair -- ${usage}`,
  unknownCommand: (name) => `فرمانی به نام ${name} نیست.`,
  unknownOption: 'یکی از گزینه‌ها ناشناخته است یا مقدار ندارد.',
  badLanguage: (text) => `‎--lang ${text}: فقط fa یا en.`,
  migrateFirst:
    'پایگاه داده از نسخهٔ پیشین است؛ نخست سایت را راه بیندازید یا یک بار بدون ‎--dry-run وارد کنید.',
  import: {
    about:
      'صفحه‌گسترده را وارد نمایشگاه می‌کند، یا همه‌اش را یا هیچ؛ با ‎--dry-run فقط نشان می‌دهد چه تغییر می‌کند.',
    noPath: 'کدام پوشه یا فایل ‎.xlsx یا ‎.ods؟',
    onePath: 'هر بار فقط یک پوشه یا فایل.',
    missing: (path) => `${path}: چنین پوشه یا فایلی نیست.`,
    badStart: (text) => `‎--start ${text}: چنین روزی در تقویم شمسی نیست؛ مانند ۱۴۰۵/۰۲/۰۷ بنویسید.`,
    badYear: (text) => `‎--edition ${text}: سال شمسی را مانند ۱۴۰۵ بنویسید.`,
  },
};
