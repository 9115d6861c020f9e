/** Sentences for requests that are refused before any page is made. */
export const refusals = {
  400: { title: 'این نشانی خوانده نمی‌شود', text: 'نشانی ناقص یا نادرست است.' },
  405: { title: 'این درخواست پذیرفته نیست', text: 'سایت این نوع درخواست را نمی‌پذیرد.' },
  421: { title: 'این نشانی از ما نیست', text: 'سایت نمایشگاه با نام دیگری باز می‌شود.' },
  home: 'رفتن به صفحهٔ اول',
};

export type Refusals = typeof refusals;
