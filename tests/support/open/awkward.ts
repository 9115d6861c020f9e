/** Names and texts in which formats break: markup, their own marks, both directions, emoji, long ones. */
export const AWKWARD = [
  `<b>&"'</b> ]]> &amp; <!--`,
  'الف؛ ب, c; d: \\n \\\\ e\\, "f"',
  '\u200fمهتاب\u200e \u2067Reed & Co\u2069',
  'حصیر 🧺 و خانواده 👩‍👩‍👧‍👦 𐎠',
  '=HYPERLINK("http://x.example";"y")',
  '@SUM(1+1)|cmd',
  'سطر یکم\nسطر دوم\r\nسطر سوم\tپایان',
  'می‌خواهیم '.repeat(60).trim(),
  '👩‍🚀'.repeat(30),
];
