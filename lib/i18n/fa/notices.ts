/** Sentences of the small pages that the server writes where no page can be made. */
export const notices = {
  400: { title: 'این نشانی خوانده نمی‌شود', text: 'نشانی ناقص یا نادرست است.' },
  405: { title: 'این درخواست پذیرفته نیست', text: 'سایت این نوع درخواست را نمی‌پذیرد.' },
  421: { title: 'این نشانی از ما نیست', text: 'سایت نمایشگاه با نام دیگری باز می‌شود.' },
  500: {
    title: 'اینجا چیزی خراب شد',
    text: 'مشکل از ماست، نه از شما. چند لحظهٔ دیگر دوباره امتحان کنید.',
  },
  home: 'رفتن به صفحهٔ اول',
  reference: 'شمارهٔ پیگیری',
};

export type Notices = typeof notices;
