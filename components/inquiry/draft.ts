import type { Letter } from '@/lib/inquiry/outbox';

type Texts = Pick<Letter, 'name' | 'contact' | 'body'>;

const under = ({ kind, about }: Pick<Letter, 'kind' | 'about'>) =>
  `message ${kind} ${new URLSearchParams(about)}`;

/**
 * What is typed and not sent yet lives as long as its tab: a page shown from the copy is made anew when the network
 * is back. Where the browser keeps nothing, it is in the form alone.
 * @returns whether it is kept
 */
export function keepDraft(of: Pick<Letter, 'kind' | 'about'>, texts: Texts | null): boolean {
  try {
    if (texts) window.sessionStorage.setItem(under(of), JSON.stringify(texts));
    else window.sessionStorage.removeItem(under(of));
    return true;
  } catch {
    // Blocked or full.
    return false;
  }
}

export function draftOf(of: Pick<Letter, 'kind' | 'about'>): Partial<Texts> | null {
  try {
    const read: unknown = JSON.parse(window.sessionStorage.getItem(under(of)) ?? 'null');
    return typeof read === 'object' ? read : null;
  } catch {
    return null;
  }
}
