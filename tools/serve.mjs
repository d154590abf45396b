// Serves the site to this machine only: node tools/serve.mjs [PORT [FOLDER [PREFIX [framed]]]], by default 8080, dist and /.
// Port 0 takes any free port. It sends the headers of the sample configurations; `framed` lets any page show the site in a frame.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { PERMISSIONS, servedPolicy } from "./policy.mjs";

const [port = "8080", folder = fileURLToPath(new URL("../dist", import.meta.url)), prefix = "/", framed] = process.argv.slice(2);

// `dev` reads the files at each request, so that a rebuild needs no restart.
const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });

function setHeaders(response) {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page);
  response.setHeader("Content-Security-Policy", framed ? policy : servedPolicy(policy));
  response.setHeader("Permissions-Policy", PERMISSIONS);
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Content-Type-Options", "nosniff");
  // A frame with `sandbox` but without `allow-same-origin` has an opaque origin: it may only load files that every origin may load.
  if (framed) response.setHeader("Access-Control-Allow-Origin", "*");
}

const server = createServer((request, response) => {
  if (!request.url.startsWith(prefix)) return response.writeHead(404).end();
  request.url = request.url.slice(prefix.length - 1);
  files(request, response);
});

server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: make serve PORT=8081` : error.message);
  process.exit(1);
});

server.listen(Number(port), "127.0.0.1", () => {
  console.log(`afs12 is at http://127.0.0.1:${server.address().port}${prefix}`);
});
