// Every HTML page of a folder, looked at by axe-core in headless Chromium: WCAG 2.2, levels A and AA.
// Each page is also laid out 320 pixels wide, which is 400% zoom on a screen of 1280 (criterion 1.4.10),
// and must not have to be moved sideways.
//
//   npm install --prefix "$DIR" axe-core@4
//   node tests/published/axe.mjs generated "$DIR/node_modules/axe-core/axe.min.js"
//
// Ends with 1 if any page has a violation, and names them all.

import { createServer } from "node:http";
import { readFile, readdir, mkdtemp, rm } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join, normalize, relative, extname } from "node:path";

const [folder, axe] = process.argv.slice(2);
if (!folder || !axe) {
  console.error("usage: node axe.mjs FOLDER AXE.MIN.JS");
  process.exit(2);
}
const kinds = { ".html": "text/html", ".svg": "image/svg+xml", ".ttf": "font/ttf", ".png": "image/png", ".js": "text/javascript" };

async function pages(at) {
  const entries = await readdir(at, { withFileTypes: true });
  const lists = await Promise.all(entries.map((entry) => {
    const path = join(at, entry.name);
    if (entry.isDirectory()) return pages(path);
    return extname(path) === ".html" ? [path] : [];
  }));
  return lists.flat().sort();
}

const all = (await pages(folder)).map((path) => relative(folder, path).replaceAll("\\", "/"));
const judge = `<script src="/-axe.js"></script><script>
addEventListener("load", async () => {
  const run = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };
  const result = await axe.run(document, run);
  const wide = document.documentElement.scrollWidth - innerWidth;
  const found = result.violations.map((v) => v.id + ": " + v.help + " (" + v.nodes.length + ", first: " + v.nodes[0].html.slice(0, 120) + ")");
  if (innerWidth <= 320 && wide > 0) found.push("reflow: " + wide + " pixels wider than the window at 400% zoom");
  parent.postMessage(found, "*");
});</script>`;
const runner = `<!doctype html><title>axe</title><body><script>
(async () => {
  const pages = ${JSON.stringify(all)}, faults = {};
  for (const width of [1280, 320]) for (const page of pages) {
    const frame = document.createElement("iframe");
    frame.style.cssText = "border:0;height:900px;width:" + width + "px";
    const answer = new Promise((done) => addEventListener("message", (event) => done(event.data), { once: true }));
    frame.src = "/" + page.split("/").map(encodeURIComponent).join("/");
    document.body.append(frame);
    const late = new Promise((done) => setTimeout(() => done(["no answer in a minute"]), 60000));
    const found = await Promise.race([answer, late]);
    if (found.length) faults[page] = [...new Set([...(faults[page] || []), ...found])];
    frame.remove();
  }
  await fetch("/-done", { method: "POST", body: JSON.stringify(faults) });
})();
</script>`;

let finish;
const done = new Promise((resolve) => (finish = resolve));
const server = createServer(async (request, answer) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  try {
    if (path === "/-done") {
      let body = "";
      for await (const piece of request) body += piece;
      answer.end();
      finish(JSON.parse(body));
    } else if (path === "/-run") {
      answer.setHeader("content-type", "text/html").end(runner);
    } else if (path === "/-axe.js") {
      answer.setHeader("content-type", "text/javascript").end(await readFile(axe));
    } else {
      const bytes = await readFile(join(folder, normalize(path)));
      const kind = extname(path);
      answer.setHeader("content-type", kinds[kind] || "application/octet-stream");
      answer.end(kind === ".html" ? bytes.toString().replace("</body>", judge + "</body>") : bytes);
    }
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const profile = await mkdtemp(join(tmpdir(), "axe-"));
const browser = spawn(process.env.CHROMIUM || "chromium", [
  "--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, "--remote-debugging-port=0",
  `http://127.0.0.1:${server.address().port}/-run`,
], { stdio: "ignore" });
const faults = await done;
browser.kill();
server.close();
await new Promise((gone) => setTimeout(gone, 300));
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
for (const [page, found] of Object.entries(faults)) {
  console.log(page);
  found.forEach((line) => console.log("  " + line));
}
console.log(`${all.length} pages looked at, ${Object.keys(faults).length} with violations`);
process.exit(Object.keys(faults).length ? 1 : 0);
