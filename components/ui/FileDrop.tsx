import { useEffect, useId, useState } from 'react';

interface FileDropProps {
  label: string;
  /** Which files, and what becomes of them. */
  text: string;
  /** ".csv,.xlsx": what the browser's dialog shows first. Whatever comes is looked at all the same. */
  accept: string;
  disabled?: boolean;
  onChoose(file: File): void;
}

/** A file, chosen or dropped. The choice is the browser's own, by mouse, finger and keyboard. */
export function FileDrop({ label, text, accept, disabled = false, onChoose }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  useFilesStayOutside();
  return (
    <fieldset
      disabled={disabled}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // From the box to the words in it is not out of it.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file && !disabled) onChoose(file);
      }}
      className="max-w-[640px] rounded-lg border border-line border-dashed px-5 py-6 focus-within:border-brand disabled:opacity-50 data-over:border-brand data-over:bg-brand-soft"
    >
      <legend className="sr-only">{label}</legend>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p className="mb-3 text-ink-2">{text}</p>
      <input
        id={id}
        type="file"
        accept={accept}
        className="max-w-full file:mr-3 file:min-h-[30px] file:cursor-pointer file:rounded-lg file:border file:border-line file:bg-surface file:px-2.5"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          // The same file may be chosen again, after it was put right.
          target.value = '';
        }}
      />
    </fieldset>
  );
}

/** A file that is dropped beside the box would be opened by the browser in place of the page, and all typed be lost. */
function useFilesStayOutside(): void {
  useEffect(() => {
    const ignore = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);
}
