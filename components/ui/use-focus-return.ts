import { useRef } from "react";

/**
 * For a dialog that is opened by state: it has no trigger Radix could give the focus back to, so it goes back to what
 * had it before, or to what `instead` finds.
 */
export function useFocusReturn(instead?: () => HTMLElement | null) {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => void (before.current = document.activeElement),
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      const target = instead?.() ?? before.current;
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
  };
}
