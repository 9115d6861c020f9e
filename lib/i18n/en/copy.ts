import type { Copy } from '@/lib/i18n/fa/copy';

export const copy: Copy = {
  at: (date, time) => `No network; this is the copy of ${date}, ${time}`,
  ago: (age) => ` (${age})`,
  end: '.',
  unknown: 'No network; this is the copy that your device has kept.',
};
