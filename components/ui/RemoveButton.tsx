import { X } from 'lucide-react';
import { Button, type ButtonProps } from './Button';

/** Takes a part of a form away; what it takes is its name. */
export function RemoveButton({ label, ...props }: ButtonProps & { label: string }) {
  return (
    <Button look="quiet" className="size-8 *:shrink-0" aria-label={label} title={label} {...props}>
      <X size={14} aria-hidden="true" />
    </Button>
  );
}
