import type { Locale } from '@/lib/i18n/locale';
import { price } from '@/lib/text/format';

/** «۴۸۰٬۰۰۰ تومان», the word small; «توافقی» where there is no price. */
export function Price({ toman, locale }: { toman: number | null; locale: Locale }) {
  const text = price(locale, toman);
  // Amount and word are parted by the only blank; what is free or by agreement has no amount.
  const [amount, word] = toman ? text.split(' ') : [text];
  return (
    <span className="price">
      {amount}
      {word && <small> {word}</small>}
    </span>
  );
}
