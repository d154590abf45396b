// Watches over the program from before it arrives: whatever fails, its message is shown and no number stays.
// As old as JavaScript gets, so that a browser too old for the program still runs this.
(function () {
  var root = document.documentElement;
  // Late, not failed: a program that arrives after all still starts.
  var PATIENCE_MS = 10000;
  var failed = false;

  function show(state) {
    root.dataset.program = state;
  }

  function fail() {
    if (failed) return;
    failed = true;
    var stopped = !/^(starting|late)$/.test(root.dataset.program);
    show(stopped ? "stopped" : "absent");
    if (!document.body) return;
    hide(".when-absent", stopped);
    hide(".when-stopped", !stopped);
    var parts = [].slice.call(document.body.children);
    for (var i = 0; i < parts.length; i++) {
      if (parts[i].className === "failure") parts[i].hidden = false;
      else document.body.removeChild(parts[i]);
    }
    window.scrollTo(0, 0);
  }

  // Not by style: the styles may be what is missing.
  function hide(css, hidden) {
    var found = document.querySelectorAll(".failure " + css);
    for (var i = 0; i < found.length; i++) found[i].hidden = hidden;
  }

  // What an extension of the browser breaks in its own code is not the program's.
  function isForeign(event) {
    return !event.error || /^[a-z-]+-extension:/.test(event.filename);
  }

  window.afs12 = {
    fails: fail,
    runs: function () {
      if (failed) return;
      show("running");
      document.querySelector(".failure").hidden = true;
    },
  };
  window.addEventListener("error", function (event) {
    if (!isForeign(event)) fail();
  });
  window.addEventListener("unhandledrejection", fail);
  window.addEventListener("click", function (event) {
    if (!event.target.closest || !event.target.closest(".failure .reload")) return;
    // The link alone would lose what stands behind the address's hash.
    event.preventDefault();
    location.reload();
  });

  // The app changes it later; the message may come before the app.
  if (/[#&?]lang=pl/.test(location.hash) || (!/[#&?]lang=/.test(location.hash) && /^pl/i.test(navigator.language))) root.lang = "pl";
  show("starting");
  if (!("noModule" in HTMLScriptElement.prototype) || typeof WebAssembly !== "object") document.addEventListener("DOMContentLoaded", fail);
  setTimeout(function () {
    if (root.dataset.program === "starting") show("late");
  }, PATIENCE_MS);
})();
