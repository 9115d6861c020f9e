/** Passing a page on. */
export const share = {
  open: 'فرستادن',
  by: { eitaa: 'ایتا', bale: 'بله', telegram: 'تلگرام', whatsapp: 'واتساپ' },
  others: 'برنامه‌های دیگر',
  copy: 'کپی پیوند',
  copied: 'پیوند کپی شد',
  notCopied: 'کپی نشد؛ پیوند را از نوار نشانی بردارید',
};
