// What is looked at, kept in the address so that a link opens the same view again.

export const PAGES = ["dossier", "map", "verdict", "play", "compare"] as const;
export type Page = (typeof PAGES)[number];

export interface View {
  page: Page;
  file: string | null;
  set: string[];
  rest: Record<string, string>;
}

/** Reads a view from an address's hash; whatever it is, the outcome is a view. */
export function read(hash: string): View {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const page = PAGES.find((name) => name === path) ?? "dossier";
  const asked = new URLSearchParams(query);
  const rest: Record<string, string> = {};
  for (const [key, value] of asked) {
    if (key !== "file" && key !== "set") {
      rest[key] = value;
    }
  }
  return { page, file: asked.get("file"), set: asked.getAll("set"), rest };
}

/** Writes a view as an address's hash. */
export function write(view: View): string {
  const said = new URLSearchParams();
  if (view.file !== null) {
    said.set("file", view.file);
  }
  for (const each of view.set) {
    said.append("set", each);
  }
  for (const [key, value] of Object.entries(view.rest)) {
    if (value !== "") {
      said.set(key, value);
    }
  }
  const query = said.toString();
  return `#/${view.page}${query === "" ? "" : `?${query}`}`;
}

class Route {
  view = $state<View>(read(location.hash));

  constructor() {
    addEventListener("hashchange", () => {
      if (location.hash !== write(this.view)) {
        this.view = read(location.hash);
      }
    });
  }

  /** Goes to a page, as a step that the browser's back button undoes. */
  go(page: Page): void {
    this.view.page = page;
    history.pushState(null, "", write(this.view));
  }

  /** Notes what is looked at on the page, without a step. */
  note(key: string, value: string): void {
    if (this.view.rest[key] !== value) {
      this.view.rest[key] = value;
      this.stay();
    }
  }

  said(key: string): string {
    return this.view.rest[key] ?? "";
  }

  stay(): void {
    history.replaceState(null, "", write(this.view));
  }
}

export const route = new Route();
