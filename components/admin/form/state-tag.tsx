import { Tag } from '@/components/ui/tag';
import type { Dictionary } from '@/lib/i18n/dictionary';

export type State = 'draft' | 'published' | 'removed';

export const isState = (value: string): value is State =>
  value === 'draft' || value === 'published' || value === 'removed';

/** A listing's state in words and with its own icon. */
export function StateTag({ state, words }: { state: State; words: Dictionary['admin']['state'] }) {
  if (state === 'published') {
    return (
      <Tag tone="ok" icon="globe">
        {words.published}
      </Tag>
    );
  }
  if (state === 'removed') {
    return (
      <Tag tone="bad" icon="trash-2">
        {words.removed}
      </Tag>
    );
  }
  return <Tag icon="pencil">{words.draft}</Tag>;
}
