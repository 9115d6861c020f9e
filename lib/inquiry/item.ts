import type { IsoDate } from '@/lib/calendar/jalali';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import type { AboutKind } from './about';
import type { InquiryStatus, TellableStatus } from './rules';
import type { InquiryKind } from './schema';

/** What a message is about, with what names it: a booth's number or a slug. */
export type AboutItem = {
  kind: AboutKind;
  /** Of the thing itself, as its admin form has it. */
  id: number;
  key: string;
  /** Its name: a booth is called by who stands there, if anybody does. */
  name: LocalText | null;
  /** Whether it has a public page now. */
  shown: boolean;
};

/** What a visitor may write about: a published thing. */
export type OpenAbout = Omit<AboutItem, 'id' | 'shown'>;

/** A message as whoever sent it sees it at its private address. */
export type OwnInquiry = {
  kind: InquiryKind;
  about: OpenAbout;
  /** Whether the thing still has a page to link to. */
  shown: boolean;
  name: string;
  contact: string;
  body: string;
  /** The language it was written in. */
  locale: Locale;
  status: TellableStatus;
  answer: string;
  /** ISO instants. */
  sentAt: string;
  answeredAt: string | null;
  /** The last day on which it is there. */
  keptUntil: IsoDate;
};

/** A message in the organisers' inbox. */
export type InquiryRow = {
  id: number;
  version: number;
  kind: InquiryKind;
  about: AboutItem;
  name: string;
  contact: string;
  body: string;
  locale: Locale;
  status: InquiryStatus;
  /** Whether its sender's browser worked for it; without it more of them are written by programs. */
  proved: boolean;
  assigned: Person | null;
  answer: string;
  answeredBy: string | null;
  /** ISO instants. */
  sentAt: string;
  answeredAt: string | null;
  changedAt: string;
  /** The organiser who changed it last, by name; empty where nobody did. */
  changedBy: string;
  keptUntil: IsoDate;
};

/** An organiser whom a message can be given to. */
export type Person = { id: string; name: string };
