import { describe, expect, it } from "vitest";
import type { Outline } from "../api/types";
import { Names, percent, signed } from "./words";

const outline = {
  actors: [{ id: "upper", name: "Upper state", factions: [{ id: "court", name: "the court" }] }],
  outcomes: [{ id: "harvest", name: "The harvest" }],
  options: [
    { id: "upper.closes", name: "Close the dam", owner: "upper", levels: ["no", "yes"] },
    { id: "upper.arms", name: "Arm it", owner: "upper", levels: ["none", "much"] },
  ],
} as unknown as Outline;

describe("numbers", () => {
  it("never say certain of what is not", () => {
    expect([percent(1), percent(0.999), percent(0.004), percent(0), percent(null)]).toEqual(["100 %", ">99 %", "<1 %", "0 %", "–"]);
    expect([signed(0.2), signed(-0.2), signed(-0.001), signed(null)]).toEqual(["+0.20", "−0.20", "0.00", "–"]);
  });
});

describe("names", () => {
  const names = new Names(outline);
  it.each([
    ["upper.closes->harvest", "Upper state: Close the dam → The harvest"],
    ["upper.closes->harvest#2", "Upper state: Close the dam → The harvest (2)"],
    ["upper.closes->harvest.there", "Whether: Upper state: Close the dam → The harvest"],
    ["upper.court.wants.harvest", "Upper state (the court) wants: The harvest"],
    ["upper.fears.upper.closes", "Upper state fears: Upper state: Close the dam"],
    ["harvest.base", "The harvest, by itself"],
    ["upper.court.share", "Share of Upper state (the court)"],
    ["e1.hedge", "e1.hedge"],
  ])("of %s", (name, words) => {
    expect(names.quantity(name)).toBe(words);
  });

  it("of changes", () => {
    expect(names.change({ option: "upper.closes", from: "no", to: "yes" })).toBe("Close the dam");
    expect(names.change({ option: "upper.closes", from: "yes", to: "no" })).toBe("no longer “Close the dam”");
    expect(names.change({ option: "upper.arms", from: "none", to: "much" })).toBe("Arm it: none → much");
  });
});
