// What a user does at the workbench.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { address, file, launch, put, text, visit } from "./bench";

let browser: Browser;
const original = { dam: "", kursk: "" };

beforeAll(async () => {
  browser = await launch();
  original.dam = file("dam.yaml");
  original.kursk = file("beijing-kursk.yaml");
});

afterAll(async () => {
  await browser.close();
});

beforeEach(() => {
  put("dam.yaml", original.dam);
  put("beijing-kursk.yaml", original.kursk);
});

const verdicts = (page: Page) => page.locator('section[aria-labelledby="hypotheses-title"] tbody tr');

async function replace(page: Page, from: string, to: string) {
  const line = page.locator(".cm-line", { hasText: from }).first();
  await line.click();
  await page.keyboard.press("Home");
  const said = (await line.textContent()) ?? "";
  for (let k = 0; k < said.indexOf(from); k++) {
    await page.keyboard.press("ArrowRight");
  }
  for (let k = 0; k < from.length; k++) {
    await page.keyboard.press("Shift+ArrowRight");
  }
  await page.keyboard.insertText(to);
}

describe("the dossier", () => {
  it("is opened, broken, mended and saved", async () => {
    const { page, complaints } = await visit(browser, "#/dossier?file=dam.yaml");
    await page.getByText("Nothing is wrong with the dossier.").or(page.getByText(/0 errors/)).waitFor();
    await page.locator(".cm-line", { hasText: "question:" }).waitFor();
    await replace(page, "question:", "qestion:");
    await page.getByText(/1 error|2 errors/).waitFor();
    await page.getByText("Did you mean", { exact: false }).first().waitFor();
    expect(await page.locator(".cm-lintRange-error").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/0 errors/).or(page.getByText("Nothing is wrong")).waitFor();
    await replace(page, "question:", "question: Truly?");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved dam.yaml.").waitFor();
    expect(file("dam.yaml")).toContain("question: Truly?");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is completed from the language and from its own ids", async () => {
    const { page } = await visit(browser, "#/dossier?file=dam.yaml");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.getByRole("table").first().waitFor();
    await page.keyboard.insertText("\nep");
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-tooltip-autocomplete", { hasText: "epochs" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.insertText("ochs:\n  later: {set: {}}\n");
    await page.context().close();
  });

  it("is edited by forms that leave its comments alone, and undone", async () => {
    const { page, complaints } = await visit(browser, "#/dossier?file=dam.yaml&tab=form");
    const size = page.getByLabel("Size of Water below the dam → The lower state's harvest");
    await size.fill("0.1 to 0.2");
    await size.press("Enter");
    await expect.poll(() => text(page)).toContain("{from: flow, raises: harvest, by: 0.1 to 0.2,");
    const changed = await text(page);
    expect(changed.split("\n").length).toBe(original.dam.split("\n").length);
    expect(changed.match(/#/g)?.length).toBe(original.dam.match(/#/g)?.length);
    await page.getByRole("tab", { name: "Interests" }).click();
    const cell = page.getByLabel("River commission: Unrest in the lower provinces");
    await cell.fill("-slight");
    await cell.press("Enter");
    await expect.poll(() => text(page)).toMatch(/unrest: slight/);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => text(page)).toBe(original.dam);
    await page.getByRole("tab", { name: "Evidence" }).click();
    await page.locator('[role="tabpanel"] select').first().selectOption("II");
    await expect.poll(() => text(page)).toContain("II");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is never lost between two tabs", async () => {
    const first = await visit(browser, "#/dossier?file=dam.yaml");
    const second = await visit(browser, "#/dossier?file=dam.yaml");
    for (const [{ page }, title] of [[first, "First"], [second, "Second"]] as const) {
      await page.locator(".cm-line", { hasText: "title: Two neighbours" }).waitFor();
      await replace(page, "title: Two", `title: ${title}`);
    }
    await first.page.getByRole("button", { name: "Save", exact: true }).click();
    await first.page.getByText("Saved dam.yaml.").waitFor();
    await second.page.getByRole("button", { name: "Save", exact: true }).click();
    await second.page.getByRole("heading", { name: "The file has been changed elsewhere" }).waitFor();
    await second.page.getByText("title: First neighbours and a dam").waitFor();
    expect(file("dam.yaml")).toContain("title: First neighbours");
    await second.page.getByRole("button", { name: "Save mine" }).click();
    await second.page.getByText("Saved dam.yaml.").waitFor();
    expect(file("dam.yaml")).toContain("title: Second neighbours");
    const kept = (await second.page.getByText(/The text before is in/).textContent()) ?? "";
    const path = /\.linchpin\/versions\/\S+(?<!\.)/.exec(kept)?.[0].replace(/\.$/, "") ?? "";
    expect(file(path)).toContain("title: First neighbours");
    await first.page.context().close();
    await second.page.context().close();
  });

  it("begins from the starter", async () => {
    const { page } = await visit(browser, "#/dossier?file=dam.yaml");
    await page.getByRole("button", { name: "New" }).click();
    const name = `made-${Date.now()}`;
    await page.getByLabel("Name of the new dossier").fill(name);
    await page.getByRole("button", { name: "Make it" }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain(`${name}.yaml`);
    await page.getByText(/0 errors|Nothing is wrong/).waitFor();
    expect(file(`${name}.yaml`)).toContain("linchpin: 1");
    await page.context().close();
  });
});

describe("the verdict", () => {
  it("moves as a number is dragged, with the whole run streaming in behind", async () => {
    const { page, complaints } = await visit(browser, "#/verdict?file=dam.yaml");
    await verdicts(page).first().waitFor();
    await page.getByText(/Rests on 1,000 draws/).waitFor({ timeout: 40_000 });
    await page.getByRole("heading", { name: "Report", exact: true }).waitFor();
    const before = await verdicts(page).allTextContents();
    await page.getByLabel("Find").fill("shares-gauges");
    const slider = page.locator('input[type="range"]').first();
    await slider.focus();
    for (let k = 0; k < 60; k++) {
      await slider.press("ArrowRight");
    }
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("set=");
    await page.getByRole("group", { name: "Run" }).getByRole("button", { name: "Stop" }).or(page.getByText(/Rests on 1,000 draws/)).waitFor({ timeout: 20_000 });
    await page.getByText(/Rests on 1,000 draws/).waitFor({ timeout: 40_000 });
    expect((await verdicts(page).allTextContents()).length).toBe(before.length);
    await page.getByRole("button", { name: "Write into the dossier" }).click();
    await expect.poll(() => text(page)).not.toBe("");
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain("set=");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows what a changed number of the flagship changes", async () => {
    const { page } = await visit(browser, "#/verdict?file=beijing-kursk.yaml");
    await verdicts(page).first().waitFor();
    await page.getByText(/Rests on 1,000 draws/).waitFor({ timeout: 60_000 });
    const millis: number[] = [];
    for (const value of ["0.1", "0.9", "0.2 to 0.3", "strong", "0.5"]) {
      const typed = page.locator(".typed").first();
      await typed.fill(value);
      const before = Number(await page.locator("[data-looks]").getAttribute("data-looks"));
      const began = performance.now();
      await typed.press("Enter");
      await page.waitForFunction((looks) => Number(document.querySelector("[data-looks]")?.getAttribute("data-looks")) > looks, before, { polling: 5 });
      millis.push(Math.round(performance.now() - began));
      expect(await page.getByText("every quantity at its median").count()).toBeGreaterThan(0);
    }
    console.log(`a changed number shows after ${millis.join(", ")} ms`);
    await page.context().close();
  });

  it("is stopped, and says how many draws it rests on", async () => {
    const { page } = await visit(browser, "#/verdict?file=beijing-kursk.yaml");
    await verdicts(page).first().waitFor();
    await page.getByLabel("Draws").selectOption("10000");
    await page.getByText(/Drawing [1-9][\d,]* of 10,000/).waitFor({ timeout: 40_000 });
    await page.getByRole("button", { name: "Stop" }).click();
    const rests = page.getByText(/Stopped: rests on the first [\d,]+ draws/);
    await rests.waitFor({ timeout: 30_000 });
    expect(await rests.textContent()).not.toContain("10,000");
    await page.context().close();
  });
});

describe("play", () => {
  it("steps as any actor and says who holds whom back", async () => {
    const { page, complaints } = await visit(browser, "#/play?file=beijing-kursk.yaml");
    await page.getByText("but for the answer:").first().waitFor();
    const answer = page.locator("li.deterred", { hasText: "open-arms" }).first();
    expect(await answer.textContent()).toContain("United States");
    await answer.getByRole("button").click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("state=");
    await page.getByText("1 step from where you began").waitFor();
    await page.locator("li.would", { hasText: "Punish China" }).first().waitFor();
    const hash = await page.evaluate(() => location.hash);
    const again = await visit(browser, hash);
    await again.page.locator("li.would", { hasText: "Punish China" }).first().waitFor();
    await page.getByRole("button", { name: "Step back" }).click();
    await page.getByText("but for the answer:").first().waitFor();
    expect(complaints).toEqual([]);
    await again.page.context().close();
    await page.context().close();
  });
});

describe("the map", () => {
  it("lights a stance's paths and says what is behind a way", async () => {
    const { page, complaints } = await visit(browser, "#/map?file=beijing-kursk.yaml");
    await page.locator("g.spot").first().waitFor();
    const all = await page.locator("g.spot").count();
    await page.getByLabel("Light the stance of").selectOption("china");
    await page.getByLabel("towards").selectOption("north-korea.sends-troops");
    await page.getByRole("heading", { name: /China: \+0\.\d+ towards/ }).waitFor();
    await expect.poll(() => page.locator("g.spot").count()).toBeLessThan(all);
    await page.locator("g.way.influence").first().focus();
    await page.getByText(/median 0\.\d+/).first().waitFor();
    expect(await page.locator("blockquote").first().textContent()).toMatch(/¶\d/);
    await page.locator(".paths button").nth(1).click();
    await expect.poll(() => page.locator("g.way.lit").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("a comparison", () => {
  it("sets an epoch beside now, and a link shows it again", async () => {
    const { page, complaints } = await visit(browser, "#/compare?file=beijing-kursk.yaml");
    await page.getByRole("group", { name: "After" }).getByLabel("Epoch").selectOption("cold-war");
    await page.getByRole("button", { name: "Compare", exact: true }).last().click();
    await page.getByRole("heading", { name: /verdicts? changes?/ }).waitFor();
    const found = await page.locator(".found").textContent();
    const hash = await page.evaluate(() => location.hash);
    const again = await visit(browser, hash);
    await again.page.getByRole("heading", { name: /verdicts? changes?/ }).waitFor();
    expect(await again.page.locator(".found").textContent()).toBe(found);
    expect(complaints).toEqual([]);
    await again.page.context().close();
    await page.context().close();
  });
});

describe("the address", () => {
  it("is nothing without its token", async () => {
    const other = new URL(address);
    const response = await fetch(`${other.origin}/`);
    expect(response.status).toBe(404);
  });
});
