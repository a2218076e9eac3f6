import { beforeAll, describe, expect, it, vi } from "vitest";
import type { View } from "./route.svelte";

let read: (hash: string) => View;
let write: (view: View) => string;

beforeAll(async () => {
  vi.stubGlobal("location", { hash: "" });
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("$state", (value: unknown) => value);
  ({ read, write } = await import("./route.svelte"));
});

describe("an address", () => {
  it("says what it was written from", () => {
    const view: View = {
      page: "verdict",
      file: "straits/a b.yaml",
      set: ["flow->harvest=0.1 to 0.2", "upper.honours-treaty=no"],
      rest: { actor: "upper", state: "NYN" },
    };
    expect(read(write(view))).toEqual(view);
  });

  it("is a view whatever it says", () => {
    for (const hash of ["", "#", "#/nowhere?x", "#/map?%E0%A4%A", "#?file=a", "#/verdict?set=&set=x"]) {
      expect(read(hash).page).toMatch(/^(dossier|map|verdict|play|compare)$/);
    }
    expect(read("#/nowhere").page).toBe("dossier");
  });

  it("leaves out what says nothing", () => {
    expect(write({ page: "map", file: null, set: [], rest: { actor: "" } })).toBe("#/map");
  });
});
