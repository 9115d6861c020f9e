import type { AccessibilityWords } from '@/lib/i18n/fa/accessibility';

export const accessibility: AccessibilityWords = {
  title: 'Accessibility',
  lead: 'Everybody should be able to see the fair and to read this site. Here is what is in place, what is still missing, and whom to tell when something stands in your way.',
  square: {
    title: 'In the square',
    comma: ', ',
    entrances: 'Entrances',
    facilities: 'Facilities',
    onPlan: 'See all of them on the map of the square',
    accessible: (booths, digits) =>
      booths === 1
        ? 'One booth is level with the ground and can be entered with a wheelchair.'
        : `${digits} booths are level with the ground and can be entered with a wheelchair.`,
    raisedTitle: 'Booths with a raised floor',
    raised:
      'The floor of these booths is higher than the ground. If it is hard for you to get in, ask the exhibitor to bring what you would like to see.',
    noneRaised: 'No booth has a raised floor.',
    booth: (number) => `Booth ${number}`,
  },
  site: {
    title: 'On this site',
    standard:
      'This site is built to the Web Content Accessibility Guidelines (WCAG), version 2.2, level AA. That means:',
    points: [
      'Everything can be reached with the keyboard. The first link of each page takes you straight to its content, and you always see where you are.',
      'A screen reader names headings, lists and forms. The cloth of a booth is decoration only; its number is said in the text.',
      'Whatever is on the map of the square is also in a list below it.',
      'Nothing is said by colour alone, and text stands out clearly in the light and in the dark theme. High-contrast colours of your device are used.',
      'Text can be made twice as large; nothing leaves the page and nothing is hidden.',
      'Buttons are large enough for a finger, nothing moves by itself and nothing has a time limit.',
      'The pages can be read without JavaScript.',
    ],
  },
  limits: {
    title: 'What is still missing',
    points: [
      'There is no sign language, braille or audio version.',
      'Where a text has no English version yet, the English page shows the Persian one; a screen reader reads it as Persian.',
      'We test the site with the automatic tool axe in the Chromium browser. Testing with people who use a screen reader has not been done yet.',
    ],
  },
  report: {
    title: 'Did something stand in your way?',
    text: 'Tell us where in the square or on which page it was, and what you wanted to do. If you are in the square, the information desk is nearest.',
    textPlain: 'Tell us where in the square or on which page it was, and what you wanted to do.',
    none: 'No contact has been announced yet.',
  },
};
