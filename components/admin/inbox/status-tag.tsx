import type { IconName } from '@/components/ui/icon-names';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { InquiryStatus } from '@/lib/inquiry/rules';
import type { Dictionary } from '@/lib/i18n/dictionary';

const looks: Record<InquiryStatus, { tone: Exclude<TagTone, 'live'>; icon: IconName } | null> = {
  new: { tone: 'info', icon: 'message-square' },
  read: null,
  answered: { tone: 'ok', icon: 'circle-check' },
  closed: null,
  spam: { tone: 'bad', icon: 'ban' },
};

/** How far a message is. */
export function StatusTag({
  status,
  words,
}: {
  status: InquiryStatus;
  words: Dictionary['inbox']['statuses'];
}) {
  const look = looks[status];
  return look ? <Tag {...look}>{words[status]}</Tag> : <Tag>{words[status]}</Tag>;
}
