// Everybody can use every page: what axe finds, what the keyboard reaches, what fits a narrow screen.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, visit } from "./bench";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const views = [
  ["dossier", "#/dossier?file=beijing-kursk.yaml", ".cm-content"],
  ["interests", "#/dossier?file=beijing-kursk.yaml&tab=interests&pane=forms", "[role=tabpanel] td input"],
  ["evidence", "#/dossier?file=beijing-kursk.yaml&tab=evidence&pane=forms", "[role=tabpanel] td select"],
  ["map", "#/map?file=beijing-kursk.yaml&actor=china&option=north-korea.sends-troops", ".paths li"],
  ["verdict", "#/verdict?file=beijing-kursk.yaml", ".report"],
  ["play", "#/play?file=beijing-kursk.yaml", "li.deterred"],
  ["compare", "#/compare?file=beijing-kursk.yaml&b-epoch=cold-war", ".found"],
] as const;

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each(views)("%s has no serious fault", async (_name, view, sign) => {
    const { page } = await visit(browser, view, { colorScheme, reducedMotion: "reduce" });
    await page.locator(sign).first().waitFor({ timeout: 40_000 });
    // by the debugger's way in, which the pages' own rules for scripts do not stand against
    await page.evaluate(axe);
    const found = (await page.evaluate(
      "axe.run(document, {resultTypes: ['violations']}).then((result) => result.violations)",
    )) as Finding[];
    const serious = found
      .filter((each) => each.impact === "serious" || each.impact === "critical")
      .map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`).join(" | ")}`);
    expect(serious).toEqual([]);
    await page.context().close();
  });
});

it.each(views)("%s fits 390 wide", async (_name, view, sign) => {
  const { page } = await visit(browser, view, { viewport: { width: 390, height: 844 } });
  await page.locator(sign).first().waitFor({ timeout: 40_000, state: "attached" });
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
  await page.context().close();
});

it("the keyboard reaches every page and leaves the text again", async () => {
  const { page } = await visit(browser, "#/dossier?file=dam.yaml");
  await page.locator(".cm-content").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("To the page");
  const met = new Set<string>();
  for (let k = 0; k < 14; k++) {
    await page.keyboard.press("Tab");
    met.add((await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "")).slice(0, 20));
  }
  for (const name of ["New", "Dossier", "Map", "Verdict", "Play", "Compare"]) {
    expect([...met]).toContain(name);
  }
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".cm-editor") === null)).toBe(true);
  await page.context().close();
});
