// A reader that takes all memory it can get.
const kept = [];
for (;;) kept.push(Array.from({ length: 100_000 }, (_, n) => ({ n })));
