// Serves dist/ to this machine only: node tools/serve.mjs [PORT]. Port 0 takes any free one.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const port = Number(process.argv[2] ?? 8080);
const dist = fileURLToPath(new URL("../dist", import.meta.url));

// `dev` looks at the files at each request, so that a rebuild needs no restart.
// A frame with `sandbox` and without `allow-same-origin` has no origin: it may load the page's files only where everyone may.
const setHeaders = (response) => response.setHeader("Access-Control-Allow-Origin", "*");
const server = createServer(sirv(dist, { dev: true, etag: true, setHeaders }));

server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: make serve PORT=8081` : error.message);
  process.exit(1);
});

server.listen(port, "127.0.0.1", () => {
  console.log(`afs12 is at http://127.0.0.1:${server.address().port}/`);
});
