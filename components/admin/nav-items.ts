import type { Dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import type { NavItem } from './nav';

/** The sections an organiser has, in the order of a working day. */
export function navItems({ nav }: Dictionary['admin']): NavItem[] {
  const { home, section } = paths.admin;
  return [
    { href: home(), label: nav.dashboard, icon: 'layout-dashboard' },
    { href: section('booths'), label: nav.booths, icon: 'store' },
    { href: section('producers'), label: nav.producers, icon: 'factory' },
    { href: section('products'), label: nav.products, icon: 'package' },
    { href: section('categories'), label: nav.categories, icon: 'tags' },
    { href: section('schedule'), label: nav.schedule, icon: 'calendar-days' },
    { href: section('plan'), label: nav.plan, icon: 'map' },
    { href: section('announcements'), label: nav.announcements, icon: 'megaphone' },
    { href: section('inbox'), label: nav.inbox, icon: 'message-square' },
    { href: section('settings'), label: nav.settings, icon: 'settings' },
  ];
}
