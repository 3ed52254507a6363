import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useMemo, useState } from "react";
import { describe, expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import { DestinationSection } from "./destination-section";
import { StudioContext } from "./studio-context";
import { TextsSection } from "./texts-section";
import { createUploads } from "./uploads";
import type { MetaRefusal } from "./use-meta-refusal";
import { useStudioFields } from "./use-studio-fields";
import type { Creative } from "@/lib/creatives/schema";
import { validate } from "@/lib/creatives/validate";
import { exampleSubject } from "@/lib/testing/creative-subject";

type Props = { start?: Parameters<typeof exampleSubject>[0]; refusal?: MetaRefusal };

/** The two sections as the studio holds them, without saving and without the panes. */
function Form({ start, refusal }: Props) {
  const [creative, setCreative] = useState<Creative>(exampleSubject(start).creative);
  const problems = useMemo(() => validate({ ...exampleSubject(), creative }), [creative]);
  const fields = useStudioFields(creative, problems);
  const { open, setOpen, touch, goTo, forgive, setRefusal } = fields;
  return (
    <StudioContext
      value={{
        ...{ workspace: "team", creative, speaker: null, media: [], adAccount: null, problems },
        ...{
          shown: fields.shown,
          blamed: fields.blamed,
          blame: fields.blame,
          touch,
          goTo,
          uploads: createUploads("team"),
        },
        ...{ open: new Set([...open, "texts", "destination"]), setOpen },
        ...{ openCard: fields.openCard, setOpenCard: fields.setOpenCard },
        change: (field, next) => {
          setCreative(next);
          forgive(field);
        },
      }}
    >
      <ol>
        <TextsSection />
        <DestinationSection />
      </ol>
      {refusal && <button onClick={() => setRefusal(refusal)}>{"refuse"}</button>}
    </StudioContext>
  );
}

const field = (name: string) => screen.getByRole("textbox", { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

describe("the primary text", () => {
  test("counts characters, and past a thousand says what Threads does and how many to cut", () => {
    renderUi(<Form />);
    type("Primary text", "🧵".repeat(1000));
    expect(screen.getByText("1,000 / 1,000")).toBeVisible();
    expect(screen.queryByText(/does not deliver/)).toBeNull();

    type("Primary text", "🧵".repeat(1001));
    expect(screen.getByText("1,001 / 1,000")).toBeVisible();
    expect(screen.getByText(/does not deliver it on Threads. Cut 1 character\./)).toBeVisible();
    expect(field("Primary text")).toHaveAccessibleDescription(/does not deliver/);
    expect(field("Primary text")).not.toHaveAttribute("aria-invalid");
  });

  test("marks the part past the limit and leaves all of it to be typed in", () => {
    const { container } = renderUi(<Form />);
    type("Primary text", `${"a".repeat(1000)}too much`);

    expect(container.querySelector("mark")).toHaveTextContent("too much");
    expect(field("Primary text")).toHaveValue(`${"a".repeat(1000)}too much`);
  });

  test("leads from the head of its section to itself", async () => {
    const { user } = renderUi(<Form start={{ texts: { message: "x".repeat(1002) } }} />);
    await user.click(screen.getByRole("button", { name: "1 warning. Go to the first" }));

    await waitFor(() => expect(field("Primary text")).toHaveFocus());
  });
});

describe("the destination", () => {
  test("asks for an address only after somebody was there", () => {
    renderUi(<Form start={{ link: "" }} />);
    expect(screen.queryByText(/Where should the ad lead/)).toBeNull();
    fireEvent.blur(field("Destination"));

    expect(screen.getByText(/Where should the ad lead/)).toBeVisible();
    expect(field("Destination")).toHaveAttribute("aria-invalid", "true");
  });

  test("is mended by one press where only https:// is missing", async () => {
    const { user } = renderUi(<Form start={{ link: "molleskaer.example/kiln" }} />);
    await user.click(screen.getByRole("button", { name: "Add it" }));

    expect(field("Destination")).toHaveValue("https://molleskaer.example/kiln");
    expect(screen.queryByText(/Start the address/)).toBeNull();
    await waitFor(() => expect(field("Destination")).toHaveFocus());
  });
});

describe("Meta's complaint", () => {
  const refusal: MetaRefusal = { fields: ["link"], text: "The website URL is not valid.", paths: [] };

  test("stands at the field it blames until that field changes", async () => {
    const { user } = renderUi(<Form refusal={refusal} />);
    await user.click(screen.getByRole("button", { name: "refuse" }));

    expect(field("Destination")).toHaveAccessibleDescription("Meta says: The website URL is not valid.");
    expect(field("Destination")).toHaveAttribute("aria-invalid", "true");
    expect(screen.getByRole("button", { name: "1 error. Go to the first" })).toBeVisible();

    type("Headline", "Another");
    expect(field("Destination")).toHaveAttribute("aria-invalid", "true");
    type("Destination", "https://molleskaer.example/other");
    expect(field("Destination")).not.toHaveAttribute("aria-invalid");
  });
});
