// Opens pages in a headless browser and prints a line for every fault; run by tests/page.rs.
//
//   node check.mjs BROWSER PAGE.html...
//
// Modules are taken from node_modules beside this file (npm ci here), or from the folder RINGKAS_NODE_MODULES.
// RINGKAS_PAGE_SHOTS=FOLDER writes screenshots. Exit codes: 0 no fault, 1 faults, 77 a module is missing.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.RINGKAS_NODE_MODULES;
const require = createRequire(folder ? pathToFileURL(join(resolve(folder), "x.js")) : import.meta.url);
const load = (name) => {
  try {
    return folder ? require(join(resolve(folder), name)) : require(name);
  } catch {
    console.log(`no module ${name}: run npm ci in tests/page`);
    process.exit(77);
  }
};
const { chromium } = load("playwright-core");
load("axe-core");
const axe = readFileSync(folder ? join(resolve(folder), "axe-core", "axe.min.js") : require.resolve("axe-core/axe.min.js"), "utf8");

const [executablePath, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--headless=new", "--disable-gpu", "--disable-dev-shm-usage"] });
let faults = 0;
const fault = (file, text) => {
  faults += 1;
  console.log(`${basename(file)}: ${text}`);
};

async function open(file, options) {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) fault(file, `asks for ${request.url()}`);
  });
  page.on("console", (message) => message.type() === "error" && fault(file, `console: ${message.text()}`));
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function shot(page, file, name, fullPage = true) {
  const shots = process.env.RINGKAS_PAGE_SHOTS;
  if (shots) await page.screenshot({ path: join(shots, `${basename(file, ".html")}-${name}.png`), fullPage });
}

// The pop-up of word n: whether it is seen, and whether all of it lies in the window.
const tip = (page, n) =>
  page.evaluate((n) => {
    const tip = document.querySelectorAll(".tip")[n];
    const { left, right, top, bottom } = tip.getBoundingClientRect();
    const seen = getComputedStyle(tip).display !== "none" && right > left;
    const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    return { seen, inside, text: tip.textContent, open: [...document.querySelectorAll(".tip")].filter((t) => getComputedStyle(t).display !== "none").length };
  }, n);

async function overflow(page, file, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) fault(file, `is ${wide} px too wide at ${width} px`);
}

// Every gloss opens by the way given and lies in the window; a sample of them, spread over the page.
async function opens(page, file, how, act) {
  const words = page.locator(".w > [tabindex]");
  const n = await words.count();
  const step = Math.ceil(n / (file === resolve(files[0]) ? 36 : 10));
  for (let i = n - 1 - (Math.floor((n - 1) / step) * step); i < n; i += step) {
    await act(words.nth(i), i);
    // After a scroll the pop-up follows its word a frame later.
    let state = await tip(page, i);
    for (let tries = 0; tries < 5 && !(state.seen && state.inside); tries += 1) {
      await page.waitForTimeout(50);
      state = await tip(page, i);
    }
    const { seen, inside, text, open } = state;
    if (!seen) fault(file, `gloss ${i} (${text}) does not open by ${how}`);
    else if (!inside) fault(file, `gloss ${i} (${text}) opened by ${how} leaves the window`);
    else if (open !== 1) fault(file, `${open} glosses are open at once by ${how}`);
  }
  return n;
}

async function check(file) {
  for (const width of [360, 1280]) {
    const size = { viewport: { width, height: 740 }, javaScriptEnabled: false };
    const page = await open(file, size);
    await overflow(page, file, width);
    const n = await opens(page, file, "hover", async (word) => {
      await page.mouse.move(0, 0);
      await word.hover();
    });
    if (n === 0) fault(file, "has no glosses");
    await page.mouse.move(0, 0);
    await page.locator("main").focus();
    await opens(page, file, "keyboard", async (word, i) => {
      for (let tabs = 0; tabs < 120; tabs += 1) {
        await page.keyboard.press("Tab");
        if ((await tip(page, i)).seen) break;
      }
    });
    await overflow(page, file, width);
    await page.context().close();
    const touch = await open(file, { ...size, hasTouch: true, isMobile: width < 600 });
    await opens(touch, file, "touch", async (word) => {
      // An open gloss may cover the next word.
      await touch.touchscreen.tap(4, 400);
      await word.tap({ timeout: 5000 });
    });
    await touch.touchscreen.tap(4, 400);
    if ((await tip(touch, n - 1)).open > 0) fault(file, "a touch beside a gloss does not close it");
    await touch.context().close();
  }
  await prints(file);
  for (const colorScheme of ["light", "dark"]) await accessible(file, colorScheme);
}

// On paper there are no pop-ups, and every gloss stands in a list.
async function prints(file) {
  const page = await open(file, {});
  await page.emulateMedia({ media: "print" });
  const missing = await page.evaluate(() => {
    const lists = [...document.querySelectorAll("section")].filter((s) => s.querySelector("tbody, .words, .same, .notes")).map((s) => s.innerText).join("\n");
    return [...document.querySelectorAll(".tip b")].map((b) => b.textContent).filter((english) => !lists.includes(english));
  });
  for (const english of missing) fault(file, `gloss '${english}' is in no list for print`);
  if (await page.evaluate(() => [...document.querySelectorAll(".tip")].some((tip) => getComputedStyle(tip).display !== "none"))) fault(file, "pop-ups print");
  await shot(page, file, "print");
  await page.context().close();
}

async function accessible(file, colorScheme) {
  for (const width of [360, 1280]) {
    const page = await open(file, { colorScheme, viewport: { width, height: 740 }, bypassCSP: true });
    await shot(page, file, `${width}-${colorScheme}`);
    await page.locator(".s .w > [tabindex]").nth(width === 360 ? 2 : 4).focus();
    await shot(page, file, `${width}-${colorScheme}-open`, false);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, impact, nodes } of violations) {
      const line = `axe, ${colorScheme}, ${width} px: ${impact} ${id}: ${nodes.length} times, ${nodes[0].html.slice(0, 120)}`;
      if (impact === "serious" || impact === "critical") fault(file, line);
      else console.error(line);
    }
    await page.context().close();
  }
}

for (const file of files) await check(resolve(file));
await browser.close();
process.exit(faults > 0 ? 1 : 0);
