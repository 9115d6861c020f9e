import { persianDigits } from '@/lib/text/digits';
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
  person: {
    about: {
      owner: 'مالک می‌سازد یا گذرواژهٔ او را از نو می‌دهد؛ با ‎--disable راهش را می‌بندد.',
      organizer:
        'برگزارکننده می‌سازد یا گذرواژهٔ او را از نو می‌دهد؛ با ‎--disable راهش را می‌بندد.',
    },
    one: 'یک شمارهٔ موبایل یا نام کاربری بنویسید.',
    badIdentifier: (text) =>
      `${text}: نه شمارهٔ تلفن است و نه نام کاربری؛ نام کاربری سه تا شصت‌وچهار حرف و رقم است.`,
    badName: (max) => `‎--name: نامی تا ${persianDigits(String(max))} نویسه بنویسید.`,
    made: 'ساخته شد. گذرواژه را یادداشت کنید؛ دیگر نشان داده نمی‌شود.',
    reset: 'گذرواژهٔ تازه داده شد و ورودهای پیشین بسته شد. یادداشتش کنید؛ دیگر نشان داده نمی‌شود.',
    newRole: { owner: 'نقش او اکنون مالک است.', organizer: 'نقش او اکنون برگزارکننده است.' },
    disabled: (identifier) => `راه ${identifier} بسته شد.`,
    nobody: (identifier) => `${identifier}: چنین کسی نیست یا راهش پیش‌تر بسته شده است.`,
  },
};
