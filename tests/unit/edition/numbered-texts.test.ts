import { expect, test } from 'vitest';
import { aboutParagraphs, frequentQuestions } from '@/lib/edition/numbered-texts';

const fa = (text: string) => ({ fa: text, en: '' });

test('paragraphs come by their number, however many there are, empty ones left out', () => {
  const texts = {
    about_10: fa('دهم'),
    about_2: { fa: 'دوم', en: 'second' },
    about_1: fa('یکم'),
    about_3: fa(''),
    about_us: fa('نه'),
  };
  expect(aboutParagraphs({ texts }, 'en')).toEqual([
    { text: 'یکم', lang: 'fa' },
    { text: 'second', lang: 'en' },
    { text: 'دهم', lang: 'fa' },
  ]);
  expect(aboutParagraphs({ texts: {} }, 'fa')).toEqual([]);
});

test('a question and its answer are in one language, and half ones are left out', () => {
  const texts = {
    faq_1_q: { fa: 'کی؟', en: 'When?' },
    faq_1_a: fa('ساعت ده'),
    faq_2_q: fa('چرا؟'),
    faq_12_q: { fa: 'کجا؟', en: 'Where?' },
    faq_12_a: { fa: 'میدان', en: 'In the square' },
  };
  expect(frequentQuestions({ texts }, 'en')).toEqual([
    {
      number: 1,
      question: { text: 'کی؟', lang: 'fa' },
      answer: { text: 'ساعت ده', lang: 'fa' },
    },
    {
      number: 12,
      question: { text: 'Where?', lang: 'en' },
      answer: { text: 'In the square', lang: 'en' },
    },
  ]);
});
