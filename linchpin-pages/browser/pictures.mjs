// Takes pictures of every page: node pictures.mjs ADDRESS FOLDER, with CHROMIUM set to the browser.
import { join } from "node:path";
import { chromium } from "playwright-core";

const [address, folder] = process.argv.slice(2);
const kursk = "file=beijing-kursk.yaml";
const views = [
  ["page-dossier", `#/dossier?${kursk}&tab=evidence`, "[role=tabpanel] td select", 800],
  ["page-map", `#/map?${kursk}&actor=china&option=north-korea.sends-troops`, ".paths li", 800],
  ["page-verdict", `#/verdict?${kursk}`, ".report", 800],
  ["page-play", `#/play?${kursk}`, "li.deterred", 800],
  ["page-compare", `#/compare?${kursk}&b-epoch=cold-war`, ".found", 800],
];
const narrow = [["page-verdict-narrow", `#/verdict?${kursk}`, ".report"]];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});

async function picture([name, view, sign], options) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(address + view);
  await page.locator(sign).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

for (const view of views) {
  await picture(view, { viewport: { width: 1280, height: view[3] } });
}
for (const view of narrow) {
  await picture(view, { viewport: { width: 390, height: 844 } });
}
await picture(["page-play-dark", `#/play?${kursk}`, "li.deterred"], { viewport: { width: 1280, height: 800 }, colorScheme: "dark" });
await browser.close();
