import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { AnnounceContext, type Announcement } from '../../lib/query/announce';

const SHOWN_MS = 8_000;

/** Shows what was announced, at the foot of the page, for some seconds or as long as the pointer stays on it. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Announcement>();
  const [held, setHeld] = useState(false);
  const hide = useCallback(() => setToast(undefined), []);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held, hide]);

  return (
    <AnnounceContext value={setToast}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex justify-center p-3">
        {toast && (
          <div
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            className={`appear pointer-events-auto flex max-w-full items-center gap-2 rounded-lg border py-1.5 pr-1.5 pl-3 shadow-lg ${toast.bad ? 'border-bad bg-bad-soft text-bad' : 'border-line bg-ink text-surface'}`}
          >
            <span className="min-w-0">{toast.text}</span>
            {toast.action ? (
              <button
                type="button"
                className="shrink-0 rounded-md px-2 py-1 font-semibold underline"
                onClick={() => {
                  toast.action?.run();
                  hide();
                }}
              >
                {toast.action.label}
              </button>
            ) : (
              <span className="w-1.5" />
            )}
          </div>
        )}
      </div>
    </AnnounceContext>
  );
}
