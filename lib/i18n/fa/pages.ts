/** Words of the pages about the fair: announcements, my visit, about. */
export const pages = {
  announcements: {
    title: 'اطلاعیه‌ها',
    lead: 'تازه‌ترین خبرهای نمایشگاه. هر خبر تا پایان اعتبارش اینجا می‌ماند.',
    important: 'مهم',
    published: (when: string) => `انتشار: ${when}`,
    expires: (when: string) => `معتبر تا ${when}`,
    at: (day: string, time: string) => `${day}، ساعت ${time}`,
    beforeOpening: 'پیش از گشایش',
    empty: {
      title: 'اکنون اطلاعیه‌ای نیست',
      text: 'اگر ساعت یا جای برنامه‌ای عوض شود یا باران برنامه را جابه‌جا کند، همین‌جا خبر می‌دهیم.',
      schedule: 'برنامهٔ هفته',
    },
  },
  visit: {
    title: 'بازدید من',
    lead: 'غرفه‌ها، محصولات و برنامه‌هایی که برای دیدن ذخیره کرده‌اید.',
    noScript:
      'برای ذخیره‌کردن، جاوااسکریپت مرورگر باید روشن باشد. بی آن هم فهرست زیر همهٔ غرفه‌ها را به ترتیبی می‌آورد که در میدان به آن‌ها می‌رسید؛ چاپش کنید و کنار هر غرفه که دیدید نشان بگذارید.',
    inOrder: 'همهٔ غرفه‌ها به ترتیب راه',
    from: (entrance: string) => `آغاز راه: ${entrance}`,
    print: 'چاپ فهرست',
    map: 'نقشهٔ میدان',
    booth: (number: string) => `غرفهٔ ${number}`,
    comma: '، ',
    vacant: 'هنوز کسی اینجا نیست',
    empty: {
      title: 'هنوز غرفه‌ای در نمایشگاه نیست',
      text: 'غرفه‌ها که چیده شود، فهرستشان به ترتیب راه همین‌جا می‌آید.',
      home: 'رفتن به صفحهٔ اول',
    },
  },
  about: {
    title: (fair: string) => `دربارهٔ ${fair}`,
    titlePlain: 'دربارهٔ نمایشگاه',
    facts: 'در یک نگاه',
    terms: {
      date: 'تاریخ',
      hours: 'ساعت کار',
      venue: 'محل',
      occasion: 'مناسبت',
      admission: 'ورود',
      organiser: 'برگزارکننده',
    },
    undated: (_days: number, digits: string) => `${digits} روز؛ روز آغاز هنوز اعلام نشده است`,
    comma: '، ',
    access: 'راه رسیدن به نمایشگاه',
    mapLink: 'محل نمایشگاه روی نقشهٔ شهر',
    plan: 'نقشهٔ میدان و غرفه‌ها',
    accessibility: 'دسترس‌پذیری میدان و سایت',
    faq: 'پرسش‌های پرتکرار',
    contact: 'تماس',
    phone: 'تلفن',
    email: 'ایمیل',
    empty: {
      title: 'هنوز چیزی نوشته نشده است',
      text: 'معرفی نمایشگاه که آماده شود، همین‌جا می‌آید.',
    },
  },
};

export type PagesWords = typeof pages;
