'use client';

import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type' | 'name'> & {
  /** Where suggestions come from, and the name of their list. */
  suggest: string;
  listLabel: string;
};

/** So little is in every page: what makes it a combobox comes when somebody enters it. */
async function enter(input: HTMLInputElement, suggest: string, listLabel: string) {
  if (input.role === 'combobox') return;
  const { makeCombobox } = await import('./combobox');
  makeCombobox(input, { suggest, listLabel });
}

/** The field of a search form; with script it suggests while somebody types. */
export function SearchInput({ suggest, listLabel, ...input }: Props) {
  return (
    <input
      type="search"
      name="q"
      autoComplete="off"
      enterKeyHint="search"
      {...input}
      // Whoever was in the field before the script came is met too.
      ref={(node) => {
        if (node && node === document.activeElement) void enter(node, suggest, listLabel);
      }}
      onFocus={({ currentTarget }) => void enter(currentTarget, suggest, listLabel)}
    />
  );
}
