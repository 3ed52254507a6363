"use client";

import { MessageSquare } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type Props = { count: number; onOpen: () => void };

/** How many threads are open, and the way to them. */
export function CommentsButton({ count, onOpen }: Props) {
  const t = useTranslations("comments");
  const format = useFormatter();
  return (
    <Button
      size="sm"
      variant="ghost"
      className="max-md:hidden"
      aria-label={t("button", { count })}
      icon={<MessageSquare size={16} />}
      onClick={onOpen}
    >
      {count > 0 && <span className="tabular-nums">{format.number(count)}</span>}
    </Button>
  );
}
