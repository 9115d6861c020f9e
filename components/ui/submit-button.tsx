'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { buttonClass, type ButtonLook } from './button';
import { Icon } from './icon';
import type { IconName } from './icon-names';

const face = 'inline-flex items-center justify-center gap-2';

/**
 * Sends the form it stands in. While the answer is awaited it reads `busyLabel`, keeps its width and does not
 * send again; it is not `disabled`, so focus stays on it.
 */
export function SubmitButton({
  label,
  busyLabel,
  look = 'main',
  icon,
  className,
  ...rest
}: {
  label: string;
  busyLabel: string;
  look?: ButtonLook;
  icon?: IconName;
} & Pick<ComponentProps<'button'>, 'className' | 'name' | 'value' | 'formAction' | 'form'>) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={`${buttonClass(look, className)} btn-swap`}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      <span className={pending ? `${face} invisible` : face}>
        {icon && <Icon name={icon} />}
        {label}
      </span>
      <span className={pending ? face : `${face} invisible`}>{busyLabel}</span>
    </button>
  );
}
