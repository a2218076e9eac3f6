// Measures what the workbench promises: node measure.mjs, at the project's root, with CHROMIUM set to the browser and
// JCMD to a JDK's jcmd. Prints a line for each figure.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";

const folder = mkdtempSync(join(tmpdir(), "workbench-"));
for (const name of readdirSync("dossiers").filter((each) => each.endsWith(".yaml"))) {
  cpSync(join("dossiers", name), join(folder, name));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Starts a server; resolves to it, its address and how long that took. */
function serve() {
  const began = performance.now();
  const server = spawn("./linchpin", ["serve", folder, "--port", "0", "--no-open", "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve) => {
    server.stdout.once("data", (data) => {
      resolve({ server, address: JSON.parse(String(data)).address, millis: performance.now() - began });
    });
  });
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
const ups = [];
const firsts = [];
let kept;
for (let k = 0; k < 5; k++) {
  const at = await serve();
  ups.push(at.millis);
  const page = await browser.newPage();
  const began = performance.now();
  await page.goto(`${at.address}#/dossier?file=beijing-kursk.yaml`);
  await page.locator(".cm-line", { hasText: "linchpin: 1" }).waitFor();
  firsts.push(performance.now() - began);
  await page.close();
  if (k < 4) {
    at.server.kill("SIGINT");
    await new Promise((resolve) => at.server.once("exit", resolve));
  } else {
    kept = at;
  }
}
console.log(`server up: median ${median(ups).toFixed(0)} ms of ${ups.map((each) => each.toFixed(0)).join(", ")}`);
console.log(`first page's text there: median ${median(firsts).toFixed(0)} ms of ${firsts.map((each) => each.toFixed(0)).join(", ")}`);

const page = await browser.newPage();
await page.goto(`${kept.address}#/verdict?file=beijing-kursk.yaml`);
await page.getByText(/Rests on 1,000 draws/).waitFor({ timeout: 60_000 });

function heap() {
  execFileSync(process.env.JCMD, [String(kept.server.pid), "GC.run"]);
  const said = String(execFileSync(process.env.JCMD, [String(kept.server.pid), "GC.heap_info"]));
  return Number(/used (\d+)K/.exec(said)?.[1]) / 1024;
}

/** Types a value, and returns how long it takes until its verdict is shown. */
async function change(value) {
  const typed = page.locator(".typed").first();
  await typed.fill(value);
  const before = Number(await page.locator("[data-looks]").getAttribute("data-looks"));
  const began = performance.now();
  await typed.press("Enter");
  await page.waitForFunction((looks) => Number(document.querySelector("[data-looks]")?.getAttribute("data-looks")) > looks, before, { polling: 5 });
  return performance.now() - began;
}

const waits = [];
const heaps = [];
for (let edit = 0; edit < 100; edit++) {
  waits.push(await change((0.2 + 0.005 * edit).toFixed(3)));
  // every tenth edit is left alone until its run has ended, the others are overtaken while it goes on
  if (edit % 10 === 9) {
    await page.getByText(/Rests on 1,000 draws/).waitFor({ timeout: 60_000 });
    heaps.push(heap());
  } else {
    await page.waitForTimeout(900);
  }
}
console.log(`a changed number's verdict: median ${median(waits).toFixed(0)} ms, longest ${Math.max(...waits).toFixed(0)} ms of ${waits.length}`);
console.log(`heap used after 10, 20, … 100 edits: ${heaps.map((each) => each.toFixed(0)).join(", ")} MB`);
await browser.close();
kept.server.kill("SIGINT");
rmSync(folder, { recursive: true });
