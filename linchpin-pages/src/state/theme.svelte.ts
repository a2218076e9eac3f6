// Light or dark: as the system has it, unless the user has chosen.

class Theme {
  chosen = $state(localStorage.getItem("theme") ?? "");
  private system = $state(matchMedia("(prefers-color-scheme: dark)").matches);

  constructor() {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", (event) => (this.system = event.matches));
    this.show();
  }

  get isDark(): boolean {
    return this.chosen === "dark" || (this.chosen === "" && this.system);
  }

  turn(): void {
    this.chosen = this.isDark ? "light" : "dark";
    localStorage.setItem("theme", this.chosen);
    this.show();
  }

  private show(): void {
    if (this.chosen !== "") {
      document.documentElement.dataset.theme = this.chosen;
    }
  }
}

export const theme = new Theme();
