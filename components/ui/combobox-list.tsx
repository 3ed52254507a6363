"use client";

import { useTranslations } from "next-intl";
import { Fragment, useEffect, useRef } from "react";
import { cn } from "./cn";
import type { ComboItem } from "./combobox-item";
import { menuCaptionClass } from "./floating-class";
import { Spinner } from "./spinner";

type Props<Value extends string> = {
  id: string;
  label: string;
  items: readonly ComboItem<Value>[];
  active: number;
  value: Value | null;
  loading?: boolean | undefined;
  onPoint: (index: number) => void;
  onChoose: (item: ComboItem<Value>) => void;
};

export function ComboboxList<Value extends string>(props: Props<Value>) {
  const { id, label, items, active, value, loading, onPoint, onChoose } = props;
  const t = useTranslations("ui.combobox");
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <>
      <div ref={list} role="listbox" id={id} aria-label={label}>
        {items.map((item, index) => (
          <Fragment key={item.value}>
            {item.group && item.group !== items[index - 1]?.group && (
              <div role="presentation" className={menuCaptionClass}>
                {item.group}
              </div>
            )}
            <div
              role="option"
              id={`${id}-${index}`}
              data-index={index}
              aria-selected={item.value === value}
              aria-disabled={item.disabledReason ? true : undefined}
              onPointerMove={() => !item.disabledReason && index !== active && onPoint(index)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(item)}
              className={cn(
                "flex min-h-[30px] items-center gap-2 rounded-sm px-2 max-md:min-h-10",
                index === active && "bg-press",
                item.disabledReason ? "text-ink-3" : "cursor-pointer",
              )}
            >
              {item.lead}
              <span className="min-w-0 flex-1 truncate" dir="auto">
                <span className="font-medium">{item.label}</span>
                {item.secondary && <span className="ms-1 text-ink-3">{item.secondary}</span>}
              </span>
              {item.disabledReason ? <span className="text-sm">{item.disabledReason}</span> : item.trail}
            </div>
          </Fragment>
        ))}
      </div>
      <div role="status" className="text-ink-3">
        {loading && (
          <span className="flex items-center gap-2 px-2 py-1.5">
            <Spinner size={14} />
            {t("loading")}
          </span>
        )}
        {!loading && items.length === 0 && <span className="block px-2 py-1.5">{t("none")}</span>}
      </div>
    </>
  );
}
