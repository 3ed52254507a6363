// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderUi } from "@/components/ui/render";
import { permissionNames } from "@/lib/connections/permissions";
import { PermissionList } from "./permission-list";

const readAt = new Date();
const show = (granted: string[], declined: string[] = [], permissionsReadAt: Date | null = readAt) =>
  renderUi(<PermissionList workspace="acme" grants={{ granted, declined, permissionsReadAt }} />);

describe("the list of permissions", () => {
  test("explains each in its group, with Meta's name for it", () => {
    show([]);

    expect(screen.getByRole("region", { name: "Pages, Instagram and Threads" })).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(permissionNames.length);
    for (const name of permissionNames) expect(screen.getByText(name)).toBeVisible();
  });

  test("asks for all of them at first, and afterwards only for what is missing", () => {
    const { unmount } = show([]);
    expect(screen.getByRole("button", { name: "Ask Facebook for 8 permissions" })).toBeVisible();
    unmount();

    show(
      permissionNames.filter((name) => name !== "ads_read"),
      ["ads_read"],
    );
    expect(screen.getByRole("button", { name: "Ask again for 1 permission" })).toBeVisible();
    expect(screen.getByText("Declined")).toBeVisible();
  });

  test("asks for nothing when everything is granted", () => {
    show([...permissionNames, "public_profile"]);

    expect(screen.queryByRole("button", { name: /Ask/ })).toBeNull();
    expect(screen.getByText("Everything Heddle asks for is granted.")).toBeVisible();
  });

  test("calls unknown what Meta did not say, and concludes nothing", () => {
    show([], [], null);

    expect(screen.getAllByText("Unknown")).toHaveLength(permissionNames.length);
    expect(
      screen.getByText("Meta did not say what is granted. Nothing is concluded from that."),
    ).toBeVisible();
  });
});
