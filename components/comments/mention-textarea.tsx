"use client";

import { useTranslations } from "next-intl";
import { Popover } from "radix-ui";
import { useId, useRef, type ComponentProps } from "react";
import { Avatar } from "@/components/ui/avatar";
import { ComboboxList } from "@/components/ui/combobox-list";
import { useField } from "@/components/ui/field-context";
import { menuClass } from "@/components/ui/floating-class";
import { inputClass } from "@/components/ui/input-class";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { cn } from "@/components/ui/cn";
import { useMentionPicker } from "./use-mention-picker";
import type { People } from "./use-people";

type Props = Omit<ComponentProps<"textarea">, "value" | "onChange"> & {
  value: string;
  onChange: (value: string) => void;
  people: People;
  onSend: () => void;
};

/** A text in which `@` offers people. The list is no part of the tab order: the text keeps the focus. */
export function MentionTextarea({ value, onChange, people, onSend, ...rest }: Props) {
  const t = useTranslations("comments");
  const { tone, control } = useField(rest);
  const listId = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useMentionPicker({ text: value, setText: onChange, box, people: people.mentionable });
  const { isOpen, found, pointed } = picker;
  const items = found.map(({ id, label }) => {
    const image = people.people.find((person) => person.id === id)?.image;
    return { value: id, label, lead: <Avatar kind="person" name={label} src={image} size={20} /> };
  });

  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => !open && picker.dismiss()}>
      <Popover.Anchor asChild>
        <span ref={anchor} className={cn(inputClass({ tone }), "px-0")}>
          <textarea
            rows={2}
            dir="auto"
            {...rest}
            {...control}
            ref={box}
            value={value}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen ? `${listId}-${pointed}` : undefined}
            onChange={({ target }) => picker.type(target.value, target.selectionStart)}
            onSelect={({ currentTarget }) => picker.setCaret(currentTarget.selectionStart)}
            onKeyDown={(event) => {
              if (picker.press(event)) return;
              if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
              event.preventDefault();
              onSend();
            }}
            className="min-h-ctl w-full resize-y bg-transparent px-2.5 py-[6px] outline-none"
          />
        </span>
      </Popover.Anchor>
      <VisuallyHidden role="status">{isOpen && t("found", { count: found.length })}</VisuallyHidden>
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
          className={cn(menuClass, "max-h-64 w-(--radix-popover-trigger-width) outline-none")}
        >
          <ComboboxList
            id={listId}
            label={t("people")}
            items={items}
            active={pointed}
            value={null}
            onPoint={picker.point}
            onChoose={(item) => picker.take(found.find(({ id }) => id === item.value))}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
