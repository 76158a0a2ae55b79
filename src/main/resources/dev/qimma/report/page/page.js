
"use strict";
(function () {
  var root = document.documentElement;
  root.classList.add("js");

  // The language: #ar and #en choose it, and so does the place one came to.
  function show() {
    var wanted = /^#(ar|en)(-.*)?$/.exec(location.hash);
    if (!wanted) return;
    root.lang = wanted[1];
    root.dir = wanted[1] === "ar" ? "rtl" : "ltr";
    var place = wanted[2] && document.getElementById(location.hash.slice(1));
    if (place) place.scrollIntoView();
  }
  show();
  addEventListener("hashchange", show);
  addEventListener("load", show);

  function turn() {
    var other = root.lang === "ar" ? "en" : "ar";
    location.hash = other + location.hash.replace(/^#(ar|en)/, "");
  }

  // A table is sorted by the column whose heading is pressed; again, the other way round.
  function sort(heading) {
    var row = heading.parentNode, table = row.closest("table"), body = table.tBodies[0];
    var column = Array.prototype.indexOf.call(row.cells, heading);
    var isNumber = heading.classList.contains("number");
    var first = isNumber && !heading.hasAttribute("data-low-first") ? "descending" : "ascending";
    var now = heading.getAttribute("aria-sort");
    var way = now ? (now === "ascending" ? "descending" : "ascending") : first;
    var sign = way === "ascending" ? 1 : -1;
    var collator = new Intl.Collator(root.lang, { numeric: true });
    function value(line) {
      var cell = line.cells[column];
      return isNumber ? parseFloat(cell.getAttribute("data-value")) : cell.textContent;
    }
    function compare(a, b) {
      var x = value(a), y = value(b);
      if (!isNumber) return sign * collator.compare(x, y);
      if (isNaN(x) || isNaN(y)) return isNaN(x) - isNaN(y);
      return sign * (x - y);
    }
    Array.prototype.forEach.call(row.cells, function (cell) { cell.removeAttribute("aria-sort"); });
    heading.setAttribute("aria-sort", way);
    Array.from(body.rows).sort(compare).forEach(function (line) { body.appendChild(line); });
  }

  addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) return;
    if (button.className === "turn") turn();
    else sort(button.closest("th"));
  });
})();
