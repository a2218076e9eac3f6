// A browser at a workbench. LINCHPIN_ADDRESS is the server's first page, LINCHPIN_FOLDER the folder that it serves,
// CHROMIUM the browser.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") {
    throw new Error(`${name} is not set`);
  }
  return value;
}

export const address = required("LINCHPIN_ADDRESS");
const folder = required("LINCHPIN_FOLDER");

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: required("CHROMIUM"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

export interface Visit {
  page: Page;
  /** What the page complained of. */
  complaints: string[];
}

/** Opens a view in a window of its own, with storage of its own. */
export async function visit(browser: Browser, view: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (304|409|412|422)/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.goto(address + view);
  return { page, complaints };
}

export function file(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

export function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** The text in the editor, whole: only what is near is drawn. */
export function text(page: Page): Promise<string> {
  return page.evaluate(() => sessionStorage.getItem(`text:${new URLSearchParams(location.hash.split("?")[1]).get("file")}`) ?? "");
}
