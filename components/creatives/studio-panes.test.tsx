import { screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { renderUi } from "@/components/ui/render";
import { FeedCard } from "./feed-card";
import { RequestCode } from "./request-code";
import { UploadTile } from "./upload-tile";
import { previewOf } from "@/lib/creatives/preview";
import { requestView } from "@/lib/creatives/request-view";
import { exampleMedia, exampleSubject } from "@/lib/testing/creative-subject";

const card = (...subject: Parameters<typeof exampleSubject>) => (
  <FeedCard workspace="team" model={previewOf(exampleSubject(...subject))} theme="dark" />
);

describe("the feed card", () => {
  test("cuts a long text and shows the rest on demand", async () => {
    const { user } = renderUi(card({ texts: { message: `${"word ".repeat(80)}end.` } }));
    expect(screen.queryByText(/end\./)).toBeNull();
    await user.click(screen.getByRole("button", { name: "… more" }));

    expect(screen.getByText(/end\./)).toBeVisible();
  });

  test("keeps its own theme, shows the host and leaves out a button nobody wants", () => {
    renderUi(card({ callToAction: "NO_BUTTON", link: "https://www.lumfold.example/bed" }));

    expect(screen.getByRole("article")).toHaveAttribute("data-theme", "dark");
    expect(screen.getByText("lumfold.example")).toBeVisible();
    expect(screen.queryByText("Shop now")).toBeNull();
  });

  test("shows the picture as tall as Threads does", () => {
    renderUi(card({}, { media: [{ ...exampleMedia, width: 1080, height: 1620 }] }));

    expect(screen.getByRole("img", { name: "The picture as it shows" })).toHaveStyle({
      aspectRatio: "1080 / 1350",
    });
  });

  test("takes markup and other scripts for text, each in its own direction", () => {
    renderUi(card({ texts: { message: "<b>مرحبا</b>", headline: "<i>x</i>" } }));

    expect(screen.getByText("<b>مرحبا</b>")).toHaveAttribute("dir", "auto");
    expect(screen.getByText("<i>x</i>")).toBeVisible();
  });
});

describe("the request", () => {
  const { body } = requestView(exampleSubject(), { url: "https://graph.example.test", version: "v25.0" });
  const link = ["object_story_spec", "link_data", "link"];

  test("holds the line of threads_user_id, offers its other place and marks what is blamed", async () => {
    const move = vi.fn();
    const { user } = renderUi(<RequestCode body={body} position="spec" blamed={[link]} onMove={move} />);

    expect(screen.getByText("Held line:").parentElement).toHaveTextContent(
      '"threads_user_id": "17920334810056127"',
    );
    expect(screen.getByText("Something is wrong in this line:").parentElement).toHaveTextContent(
      "lumfold.example/bed",
    );
    await user.click(screen.getByRole("button", { name: "Move it here" }));
    expect(move).toHaveBeenCalledExactlyOnceWith("top");
  });

  test("offers nothing where nothing may be changed", () => {
    renderUi(<RequestCode body={body} position="spec" blamed={[]} onMove={null} />);

    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByText("Other possible place:")).toBeNull();
  });
});

describe("the upload tile", () => {
  const none = () => {};
  const file = new File(["x"], "kiln.heic");

  test("says what was measured and what is wanted when a file is refused", () => {
    const refusal = { code: "format_not_taken" as const, params: { format: "heic" } };
    const state = { at: "refused" as const, name: file.name, file, answer: { ok: false as const, refusal } };
    renderUi(<UploadTile id="m" state={state} onFile={none} onCancel={none} stored={null} />);

    expect(screen.getByRole("alert")).toHaveTextContent("This is a HEIC picture, as iPhones make them.");
    expect(screen.getByRole("button", { name: "Replace" })).toBeEnabled();
  });

  test("shows how far it is", () => {
    const state = { at: "sending" as const, name: "kiln.jpg", share: 0.42 };
    renderUi(<UploadTile id="m" state={state} onFile={none} onCancel={none} stored={null} />);

    expect(screen.getByRole("progressbar", { name: "Uploading kiln.jpg" })).toHaveAttribute(
      "aria-valuetext",
      "42%",
    );
  });

  test("takes a file that is dropped on it or chosen", async () => {
    const take = vi.fn();
    const { user } = renderUi(
      <UploadTile id="m" state={{ at: "idle" }} onFile={take} onCancel={none} stored={null} />,
    );
    const picture = new File(["x"], "kiln.png", { type: "image/png" });
    await user.upload(screen.getByLabelText("Picture file"), picture);

    expect(take).toHaveBeenCalledExactlyOnceWith(picture);
  });
});
