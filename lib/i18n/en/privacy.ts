import type { PrivacyWords } from '@/lib/i18n/fa/privacy';

export const privacy: PrivacyWords = {
  title: 'Privacy',
  lead: 'You need no name and no account to see the fair or to read this site. We keep nothing about visitors but what you write to us in a message yourself.',
  sections: [
    {
      title: 'What stays in your browser',
      points: [
        'If you choose the light or the dark theme yourself, that one choice stays in your browser, so that the next page looks the same.',
        'If you close a notice, your browser remembers not to show it again.',
        'What you save in “My visit”, with notes and what you have seen, stays in your browser only. The list reaches our server only when you open or send its link or its calendar yourself; it is not kept there, and notes are not in it.',
        'The public pages of the fair are kept in your browser for when there is no network. The copy is the same for everybody, and nothing of you is in it.',
        'A message that you write without a network stays in your browser until the network is back and it is sent once; until then you can withdraw it. The private addresses of messages that were sent stay there too, until you take them off the list. A text that is not finished goes when you close its tab.',
        'Apart from a message whose button you have pressed, none of this is sent to us by itself, and all of it goes when you clear the data of this site in your browser. The public pages set no cookies.',
      ],
    },
    {
      title: 'What stays on our server',
      points: [
        'For each request the server writes one line: time, address of the page, result and duration. Your internet address, the name of your browser and what you searched for are not in it.',
        'No statistics, advertising, web fonts or anything else from other sites is loaded on these pages, so no other site learns of your visit.',
        'Links that lead elsewhere, such as the page of a maker, follow the rules of that site.',
      ],
    },
    {
      title: 'If you send a message or report a mistake',
      points: [
        'The name, phone number or e-mail address that you give, the text, its language and the time are kept, and whether your browser passed the check against spam. Your internet address is not kept with the message; only how many came from it is kept, for 75 minutes at most, so that nobody floods us.',
        'Only the organisers see the message, and they pass it on to the maker you wrote to. You see it at the private address that you get after sending; we do not keep that address itself, only a mark by which it is known again.',
        'Each message and its answer is erased 180 days after the last day of the fair, or 180 days after it was sent if that was later. If you want it erased sooner, get in touch with the fair.',
        'Messages are not in the search, in what the site publishes, in the server’s log or in the copy for when there is no network.',
      ],
    },
    {
      title: 'If you are a maker',
      points: [
        'The organisers have published the name, description, phone number and page of your workshop to present it at the fair. If something is wrong or should not be seen, tell us and it will be corrected or removed.',
      ],
    },
    {
      title: 'If you are an organiser',
      points: [
        'To sign you in to the admin area, we keep your name, identifier and a scrambled form of your password; nobody sees the password itself.',
        'Each login is recorded with its time, internet address and browser, so that you can see logins that are not yours and end them. One cookie keeps you signed in to the admin area for at most thirty days; another remembers its language.',
        'Failed attempts to sign in are counted for a quarter of an hour, so that nobody finds a password by trying.',
        'Each change is kept with the name of whoever made it and its time, so that it is known who changed what.',
      ],
    },
  ],
  contact: {
    title: 'Questions and requests',
    text: 'If you have a question about your data, or want something deleted, get in touch with the fair.',
  },
};
