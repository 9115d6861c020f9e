import type { Offline } from '@/lib/i18n/fa/offline';

export const offline: Offline = {
  title: 'No network',
  lead: 'While there is no network, these parts open from the copy that your device keeps.',
  others: 'Other pages open by themselves once the network is back.',
};
