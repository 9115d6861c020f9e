import type { InquiryWords } from '@/lib/i18n/fa/inquiry';

export const inquiry: InquiryWords = {
  title: { inquiry: 'Message the maker', report: 'Report a mistake' },
  lead: {
    inquiry:
      'Your message reaches the organisers, who pass it on to the maker. After sending you get a private address where you find the answer.',
    report:
      'If something on this page is wrong or out of date, write it down and the organisers will put it right. After sending you get a private address where you see what came of it.',
  },
  kinds: 'What are you writing?',
  about: { booth: (number) => `Booth ${number}`, producer: 'Maker', product: 'Product' },
  comma: ', ',
  privacy: 'What happens to your name, contact and text?',
  choose: {
    title: 'A message to which maker?',
    text: 'Open a booth, a maker or a product and choose “Message the maker” or “Report a mistake” there.',
    booths: 'All booths',
    products: 'All products',
  },
  noScript:
    'JavaScript is off in your browser; your message is sent all the same, but only a few are taken from one network address in a quarter of an hour.',
  form: {
    name: 'Your name',
    optional: 'optional',
    contact: 'Phone or e-mail',
    contactHint: 'If you want the answer elsewhere than on this site, too.',
    body: { inquiry: 'Message', report: 'What is wrong?' },
    bodyHint: 'At most {max} characters.',
    over: '{n} characters too many.',
    send: { inquiry: 'Send message', report: 'Send report' },
    sending: 'Sending…',
    wrong: 'Not sent yet',
    required: 'Please fill this in.',
    bait: 'Leave this field empty',
    notSent:
      'The site did not take this form. Open the page again and send it; your text stays here.',
    gone: 'This booth, maker or product is no longer on the site.',
    notKept:
      'There is no network, and your browser gives no room to keep the message (storage is full, or the window is private). Your text stays in the form: leave the page open and send it when the network is back.',
    kept: 'There is no network; the message is kept in this browser and will be sent once when the network is back.',
    another: 'Write another message',
  },
  outbox: {
    title: 'Your messages in this browser',
    waiting: 'Waiting for the network',
    sent: 'Sent',
    refused: 'Not taken',
    withdraw: 'Withdraw',
    withdrawn: 'The message was withdrawn and will not be sent.',
    tooLate: 'The message had been sent before it could be withdrawn.',
    see: 'See message and answer',
    forget: 'Take off this list',
    edit: 'Correct and send',
  },
  status: {
    title: { inquiry: 'Your message', report: 'Your report' },
    lead: 'This address is yours alone; whoever has it sees this page. Keep it to find the answer.',
    copy: 'Copy address',
    states: {
      sent: 'Sent, not read yet',
      read: 'Read',
      answered: 'Answered',
      closed: 'Dealt with',
    },
    answer: 'The organisers’ answer',
    noAnswer: 'No answer yet. Open this address again later.',
    at: (when) => `Sent: ${when}`,
    answeredAt: (when) => `Answered: ${when}`,
    about: 'About',
    gone: 'This page is no longer on the site',
    name: 'Name',
    contact: 'Contact',
    none: 'not given',
    body: 'Text',
    kept: (date) => `This message is kept until ${date} and then erased.`,
  },
};
