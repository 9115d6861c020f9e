import type { ImportWords } from '@/lib/import/words';
import { localDigits, number } from '@/lib/text/format';
import { problems } from './import-problems';
import { tables } from './import-tables';

const n = (value: number) => number('fa', value);

/** The words of the import and its report. */
export const importWords: ImportWords = {
  tables,
  problems,
  quoted: (value) => `«${value}» `,
  report: {
    added: (count) => `${n(count)} تازه`,
    changed: (count) => `${n(count)} تغییر`,
    untouched: (count) => `${n(count)} بی‌تغییر`,
    absent: (count) => `${n(count)} بیرون از فایل که می‌ماند`,
    newEdition: 'دورهٔ تازه',
    comma: '، ',
    addition: (field, value) => `${field}: ${value}`,
    change: (field, old, now) => `${field}: ${old} ← ${now}`,
    empty: '(خالی)',
    yes: 'بله',
    no: 'خیر',
    byAgreement: 'توافقی',
    cameBack: 'حذف شده بود و بازمی‌گردد',
    refused: (count) => `پذیرفته نشد: ${n(count)} ایراد. چیزی نوشته نشد.`,
    sampleInTheWay:
      'در پایگاه داده نمایشگاه نمونه است و سطرهایش کنار سطرهای شما می‌ماند. نمایشگاه خود را در DATA_DIR خالی وارد کنید.',
    dryRun: 'اجرای آزمایشی بود؛ چیزی نوشته نشد.',
    written: 'وارد شد.',
    unchanged: 'همه‌چیز از پیش همین بود؛ چیزی تغییر نکرد.',
    sample: 'این نمایشگاه دادهٔ نمونه است و سایت هم این را می‌گوید (sample_notice).',
    sampleStart: (start, day) =>
      `فایل روز آغاز ندارد؛ روز نمونهٔ ${localDigits('fa', start)} گذاشته شد تا امروز روز ${n(day)} نمایشگاه باشد. روز دیگری با ‎--start بگذارید.`,
    noStart:
      'روز آغاز معلوم نیست و سایت «روز اول»، «روز دوم» و … می‌نویسد. آن را با ‎--start یا در تنظیمات بگذارید.',
  },
};
