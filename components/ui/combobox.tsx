"use client";

import { Search } from "lucide-react";
import { Popover } from "radix-ui";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { cn } from "./cn";
import { matchingItems, nextChoosable, type ComboItem } from "./combobox-item";
import { ComboboxList } from "./combobox-list";
import { useField } from "./field-context";
import { menuClass } from "./floating-class";
import { inputClass } from "./input-class";

type Props<Value extends string> = {
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  items: readonly ComboItem<Value>[];
  placeholder?: string | undefined;
  /** Given when the server narrows the list; then `items` are its answer. */
  onSearch?: ((query: string) => void) | undefined;
  loading?: boolean | undefined;
  disabled?: boolean | undefined;
  id?: string | undefined;
  className?: string | undefined;
};

export function Combobox<Value extends string>(props: Props<Value>) {
  const { label, value, onChange, items, placeholder, onSearch, loading, disabled, className } = props;
  const { tone, control } = useField(props);
  const listId = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const chosen = items.find((item) => item.value === value);
  const shown = onSearch ? [...items] : matchingItems(items, typed ?? "");
  // A server's answer comes after the typing: then its first item is the one Enter takes.
  const pointed = typed !== null && !shown[active] ? nextChoosable(shown, -1, 1) : active;

  function type(query: string) {
    setTyped(query);
    setOpen(true);
    setActive(onSearch ? -1 : nextChoosable(matchingItems(items, query), -1, 1));
    onSearch?.(query);
  }

  function close() {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  }

  function choose(item: ComboItem<Value> | undefined) {
    if (!item || item.disabledReason) return;
    onChange(item.value);
    close();
  }

  function press(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (step) {
      event.preventDefault();
      setActive(nextChoosable(shown, open ? pointed : shown.indexOf(chosen ?? shown[0]!) - step, step));
      setOpen(true);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      // While a search is under way the list still shows the one before.
      if (!loading) choose(shown[pointed]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") {
      close();
    }
  }

  return (
    <Popover.Root open={open} onOpenChange={(next) => !next && close()}>
      <Popover.Anchor asChild>
        <span ref={anchor} className={cn(inputClass({ tone }), "min-h-ctl", className)}>
          {(typed === null && chosen?.lead) || <Search size={14} className="text-ink-3" />}
          <input
            {...control}
            role="combobox"
            aria-label={control.id ? undefined : label}
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && pointed >= 0 ? `${listId}-${pointed}` : undefined}
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            placeholder={placeholder ?? label}
            value={typed ?? chosen?.label ?? ""}
            onChange={(event) => type(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={press}
            className="min-w-0 flex-1 self-stretch truncate bg-transparent outline-none"
          />
          {typed === null && chosen?.trail}
        </span>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          role="presentation"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.current?.contains(event.target))
              event.preventDefault();
          }}
          className={cn(menuClass, "max-h-80 w-(--radix-popover-trigger-width) min-w-72 outline-none")}
        >
          <ComboboxList
            id={listId}
            label={label}
            items={shown}
            active={pointed}
            value={value}
            loading={loading}
            onPoint={setActive}
            onChoose={choose}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
